class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity

    def get(self, key: int) -> int:
        """Return the value stored under key, or -1."""
        return -1

    def put(self, key: int, value: int) -> None:
        """Store value under key; when full, let go of the entry that was not used for the longest time."""
