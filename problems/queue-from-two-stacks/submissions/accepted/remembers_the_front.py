# The same two stacks, but the front of the inbox is remembered, so that a look never pours; and errors are raised by hand.
class QueueWithTwoStacks:
    def __init__(self) -> None:
        self.arrived: list[int] = []
        self.leaving: list[int] = []
        self.first_arrived = 0
        self.size = 0

    def enqueue(self, value: int) -> None:
        if not self.arrived:
            self.first_arrived = value
        self.arrived.append(value)
        self.size += 1

    def dequeue(self) -> int:
        self._must_hold_something("dequeue")
        if not self.leaving:
            self.arrived.reverse()
            self.arrived, self.leaving = self.leaving, self.arrived
        self.size -= 1
        return self.leaving.pop()

    def peek(self) -> int:
        self._must_hold_something("peek")
        return self.leaving[-1] if self.leaving else self.first_arrived

    def empty(self) -> bool:
        return self.size == 0

    def _must_hold_something(self, call: str) -> None:
        if self.empty():
            raise IndexError(f"{call} from an empty queue")
