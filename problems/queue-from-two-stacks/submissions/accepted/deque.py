# No stacks at all: Python's own queue. It breaks the promise of the statement, and the judge cannot see that.
from collections import deque


class Queue:
    def __init__(self) -> None:
        self.values: deque[int] = deque()

    def enqueue(self, value: int) -> None:
        self.values.append(value)

    def dequeue(self) -> int:
        return self.values.popleft()

    def front(self) -> int:
        return self.values[0]

    def is_empty(self) -> bool:
        return not self.values
