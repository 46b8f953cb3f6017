# "A default argument is made anew for each call." It is made once, when the function is defined.
class QueueWithTwoStacks:
    def __init__(self, inbox=[], outbox=[]):
        self.inbox = inbox
        self.outbox = outbox

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
