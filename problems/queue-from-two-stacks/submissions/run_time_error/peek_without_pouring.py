# "The front is on top of the outbox." Before the first dequeue, the outbox is empty: IndexError although a value is there.
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
        return self.outbox[-1]

    def empty(self):
        return not self.inbox and not self.outbox
