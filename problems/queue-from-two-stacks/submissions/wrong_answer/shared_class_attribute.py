# "A variable under the class line belongs to the object." It belongs to the class: all queues share the two stacks.
class QueueWithTwoStacks:
    inbox = []
    outbox = []

    def enqueue(self, value):
        self.inbox.append(value)

    def _pour(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())

    def dequeue(self):
        self._pour()
        return self.outbox.pop()

    def peek(self):
        self._pour()
        return self.outbox[-1]

    def empty(self):
        return not self.inbox and not self.outbox
