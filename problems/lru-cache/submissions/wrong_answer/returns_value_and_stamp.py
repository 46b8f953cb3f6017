# "I keep the value and the time of its use together": and hands out both instead of the value.
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.now = 0
        self.data = {}

    def get(self, key):
        if key not in self.data:
            return -1
        value = self.data.pop(key)[0]
        self.put(key, value)
        return self.data[key]

    def put(self, key, value):
        self.now += 1
        self.data.pop(key, None)
        if len(self.data) == self.capacity:
            del self.data[next(iter(self.data))]
        self.data[key] = (value, self.now)
