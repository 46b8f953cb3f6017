# First where the values lie, then how far they are from there: the numbers that are squared stay small.
from math import sqrt


def mean_and_deviation(values: list[float]) -> tuple[float, float]:
    mean = sum(values) / len(values)
    squares = sum((value - mean) ** 2 for value in values)
    return mean, sqrt(squares / len(values))
