class Counter:
    def __init__(self):
        self.sum = 0

    def add(self, value: int) -> None:
        self.sum += value

    def total(self) -> int:
        return self.sum
