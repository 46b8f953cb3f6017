# "Turning a list round is a single expression." It copies all values, there and back, for each dequeue and peek.
class QueueWithTwoStacks:
    def __init__(self):
        self.inbox = []

    def enqueue(self, value):
        self.inbox.append(value)

    def dequeue(self):
        outbox = [value for value in reversed(self.inbox)]
        front = outbox.pop()
        self.inbox = [value for value in reversed(outbox)]
        return front

    def peek(self):
        outbox = [value for value in reversed(self.inbox)]
        return outbox[-1]

    def empty(self):
        return not self.inbox
