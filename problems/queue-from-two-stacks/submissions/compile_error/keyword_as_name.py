# "in and out are good names for two stacks." in is a word of the language itself.
class QueueWithTwoStacks:
    def __init__(self):
        self.in = []
        self.out = []

    def enqueue(self, value):
        self.in.append(value)

    def dequeue(self):
        if not self.out:
            while self.in:
                self.out.append(self.in.pop())
        return self.out.pop()
