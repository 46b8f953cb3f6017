# "Least recently used is the one that was used the fewest times." That is another rule, LFU.
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.data = {}
        self.uses = {}

    def get(self, key):
        if key not in self.data:
            return -1
        self.uses[key] += 1
        return self.data[key]

    def put(self, key, value):
        if key not in self.data and len(self.data) == self.capacity:
            rarest = min(self.uses, key=self.uses.get)
            del self.data[rarest]
            del self.uses[rarest]
        self.data[key] = value
        self.uses[key] = self.uses.get(key, 0) + 1
