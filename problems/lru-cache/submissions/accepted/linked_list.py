# A dictionary finds an entry; a ring of entries, oldest to newest, knows which one has to go.


class Entry:
    __slots__ = ("key", "value", "older", "newer")

    def __init__(self, key: int, value: int) -> None:
        self.key = key
        self.value = value
        self.older = self.newer = self


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.entries: dict[int, Entry] = {}
        # The knot closes the ring: its newer side is the oldest entry, its older side the newest.
        self.knot = Entry(-1, -1)

    def get(self, key: int) -> int:
        entry = self.entries.get(key)
        if entry is None:
            return -1
        self._unlink(entry)
        self._link_as_newest(entry)
        return entry.value

    def put(self, key: int, value: int) -> None:
        entry = self.entries.get(key)
        if entry is not None:
            entry.value = value
            self._unlink(entry)
        else:
            if len(self.entries) == self.capacity:
                self._remove_oldest()
            entry = self.entries[key] = Entry(key, value)
        self._link_as_newest(entry)

    def _remove_oldest(self) -> None:
        oldest = self.knot.newer
        self._unlink(oldest)
        del self.entries[oldest.key]

    def _unlink(self, entry: Entry) -> None:
        entry.older.newer = entry.newer
        entry.newer.older = entry.older

    def _link_as_newest(self, entry: Entry) -> None:
        entry.older, entry.newer = self.knot.older, self.knot
        entry.older.newer = entry.newer.older = entry
