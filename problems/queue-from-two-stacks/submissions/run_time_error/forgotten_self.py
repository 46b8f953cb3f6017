# "Python knows which queue I mean." Without self, the queue arrives as the value, and the value is one too many: TypeError.
class QueueWithTwoStacks:
    def __init__(self):
        self.inbox = []
        self.outbox = []

    def enqueue(value):
        inbox.append(value)

    def dequeue(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
        return self.outbox.pop()

    def peek(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
        return self.outbox[-1]

    def empty(self):
        return not self.inbox and not self.outbox
