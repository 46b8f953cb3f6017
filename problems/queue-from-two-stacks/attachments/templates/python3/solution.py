class QueueWithTwoStacks:
    def __init__(self) -> None:
        self.inbox: list[int] = []
        self.outbox: list[int] = []

    def enqueue(self, value: int) -> None:
        """Put value at the end of the queue."""

    def dequeue(self) -> int:
        """Take the value at the front out and return it; IndexError if the queue is empty."""
        return 0

    def peek(self) -> int:
        """Return the value at the front and leave it there; IndexError if the queue is empty."""
        return 0

    def empty(self) -> bool:
        """Is nothing in the queue?"""
        return True
