# Every use gets a time stamp; a heap finds the oldest, and stamps that are out of date are thrown away when met.
import heapq


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.clock = 0
        self.values: dict[int, int] = {}
        self.last_use: dict[int, int] = {}
        self.uses: list[tuple[int, int]] = []

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            self._remove_oldest()
        self.values[key] = value
        self._use(key)

    def _use(self, key: int) -> None:
        self.clock += 1
        self.last_use[key] = self.clock
        heapq.heappush(self.uses, (self.clock, key))

    def _remove_oldest(self) -> None:
        stamp, key = heapq.heappop(self.uses)
        while self.last_use.get(key) != stamp:
            stamp, key = heapq.heappop(self.uses)
        del self.values[key]
        del self.last_use[key]
