# "The inbox must be in order again afterwards, so pour it all back." Every dequeue and peek moves every value twice.
class QueueWithTwoStacks:
    def __init__(self):
        self.inbox = []
        self.outbox = []

    def enqueue(self, value):
        self.inbox.append(value)

    def _pour(self, source, target):
        while source:
            target.append(source.pop())

    def dequeue(self):
        self._pour(self.inbox, self.outbox)
        value = self.outbox.pop()
        self._pour(self.outbox, self.inbox)
        return value

    def peek(self):
        self._pour(self.inbox, self.outbox)
        value = self.outbox[-1]
        self._pour(self.outbox, self.inbox)
        return value

    def empty(self):
        return not self.inbox
