# "Least recently used is the one that was used the fewest times." That is another rule, LFU.
from collections import OrderedDict, defaultdict


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.data = {}
        self.uses = {}
        self.keys_used = defaultdict(OrderedDict)
        self.fewest = 0

    def get(self, key):
        if key not in self.data:
            return -1
        self._count(key)
        return self.data[key]

    def put(self, key, value):
        if key not in self.data:
            if len(self.data) == self.capacity:
                rarest, _ = self.keys_used[self.fewest].popitem(last=False)
                del self.data[rarest]
                del self.uses[rarest]
            self.uses[key] = self.fewest = 0
        self.data[key] = value
        self._count(key)

    def _count(self, key):
        times = self.uses[key]
        self.keys_used[times].pop(key, None)
        if times == self.fewest and not self.keys_used[times]:
            self.fewest += 1
        self.uses[key] = times + 1
        self.keys_used[times + 1][key] = True
