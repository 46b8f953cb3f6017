# What learners really write. The folder says what verdict it must get.
class RunningTotal:
    values = []

    def add(self, value):
        self.values.append(value)

    def total(self):
        return sum(self.values)

    def reset(self):
        self.values.clear()
