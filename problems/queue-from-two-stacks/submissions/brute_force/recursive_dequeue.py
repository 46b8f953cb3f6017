# "The chain of calls is my second stack." As deep as the queue is long: RecursionError where it is long.
class QueueWithTwoStacks:
    def __init__(self):
        self.items = []

    def enqueue(self, value):
        self.items.append(value)

    def dequeue(self):
        value = self.items.pop()
        if not self.items:
            return value
        front = self.dequeue()
        self.items.append(value)
        return front

    def peek(self):
        value = self.items.pop()
        front = self.peek() if self.items else value
        self.items.append(value)
        return front

    def empty(self):
        return not self.items
