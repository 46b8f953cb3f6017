class RunningTotal:
    def __init__(self):
        self.totals = []

    def add(self, value):
        self.totals.append(self.totals[-1] + value if self.totals else value)

    def total(self):
        return self.totals[-1]

    def reset(self):
        self.totals = []
