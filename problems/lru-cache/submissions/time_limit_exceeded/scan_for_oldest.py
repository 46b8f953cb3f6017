# "A time stamp for each key, and min() finds the oldest." Right, but min looks at all of them for every new key.
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.clock = 0
        self.values = {}
        self.last_use = {}

    def get(self, key):
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            oldest = min(self.last_use, key=self.last_use.get)
            del self.values[oldest]
            del self.last_use[oldest]
        self.values[key] = value
        self._use(key)

    def _use(self, key):
        self.clock += 1
        self.last_use[key] = self.clock
