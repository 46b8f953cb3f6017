# "If there is nothing, I return nothing." The task asks for an IndexError.
class QueueWithTwoStacks:
    def __init__(self):
        self.inbox = []
        self.outbox = []

    def enqueue(self, value):
        self.inbox.append(value)

    def _pour(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())

    def dequeue(self):
        self._pour()
        if self.outbox:
            return self.outbox.pop()

    def peek(self):
        self._pour()
        if self.outbox:
            return self.outbox[-1]

    def empty(self):
        return not self.inbox and not self.outbox
