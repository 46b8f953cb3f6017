# "I took it out to look, so I put it back": with enqueue, and that is the other end of the queue.
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
        value = self.dequeue()
        self.enqueue(value)
        return value

    def empty(self):
        return not self.inbox and not self.outbox
