# "return IndexError" hands out the class of the error, as a value. To raise it takes raise.
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
        if self.empty():
            return IndexError
        self._pour()
        return self.outbox.pop()

    def peek(self):
        if self.empty():
            return IndexError
        self._pour()
        return self.outbox[-1]

    def empty(self):
        return not self.inbox and not self.outbox
