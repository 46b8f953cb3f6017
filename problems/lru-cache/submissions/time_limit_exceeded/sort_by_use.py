# "Sorting is fast in Python, so keep the list sorted by time of use." Once per call, it is not.
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.clock = 0
        self.entries = []

    def get(self, key):
        for entry in self.entries:
            if entry[1] == key:
                self._use(entry)
                return entry[2]
        return -1

    def put(self, key, value):
        for entry in self.entries:
            if entry[1] == key:
                entry[2] = value
                self._use(entry)
                return
        if len(self.entries) == self.capacity:
            self.entries.pop(0)
        self.entries.append([0, key, value])
        self._use(self.entries[-1])

    def _use(self, entry):
        self.clock += 1
        entry[0] = self.clock
        self.entries.sort()
