# "Count first, then pop: the error ends it anyway." The queue lives on, and its counter stands at -1.
class QueueWithTwoStacks:
    def __init__(self):
        self.inbox = []
        self.outbox = []
        self.size = 0

    def enqueue(self, value):
        self.inbox.append(value)
        self.size += 1

    def _pour(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())

    def dequeue(self):
        self._pour()
        self.size -= 1
        return self.outbox.pop()

    def peek(self):
        self._pour()
        return self.outbox[-1]

    def empty(self):
        return self.size == 0
