class RunningTotal:
    def __init__(self):
        self.sum = 0

    def add(self, value):
        self.sum += value

    def total(self):
        return self.sum

    def reset(self):
        sum = 0
