# "The answer is what I see on the screen." dequeue and peek print it and return None.
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
        print(self.outbox.pop())

    def peek(self):
        self._pour()
        print(self.outbox[-1])

    def empty(self):
        return not self.inbox and not self.outbox
