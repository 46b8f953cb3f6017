# "Keep the oldest on top, then dequeue is a pop." Every newcomer has to be put under all the others.
class QueueWithTwoStacks:
    def __init__(self):
        self.main = []
        self.helper = []

    def enqueue(self, value):
        while self.main:
            self.helper.append(self.main.pop())
        self.main.append(value)
        while self.helper:
            self.main.append(self.helper.pop())

    def dequeue(self):
        return self.main.pop()

    def peek(self):
        return self.main[-1]

    def empty(self):
        return not self.main
