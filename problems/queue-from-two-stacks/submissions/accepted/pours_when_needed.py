# One stack receives, one hands out; only when the second is empty is the first poured into it, which turns it round.
class QueueWithTwoStacks:
    def __init__(self) -> None:
        self.inbox: list[int] = []
        self.outbox: list[int] = []

    def enqueue(self, value: int) -> None:
        self.inbox.append(value)

    def dequeue(self) -> int:
        self._pour()
        return self.outbox.pop()

    def peek(self) -> int:
        self._pour()
        return self.outbox[-1]

    def empty(self) -> bool:
        return not self.inbox and not self.outbox

    def _pour(self) -> None:
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
