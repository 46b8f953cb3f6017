# The formula for a sample.
from math import sqrt


def mean_and_deviation(values):
    mean = sum(values) / len(values)
    squares = sum((value - mean) ** 2 for value in values)
    return mean, sqrt(squares / max(1, len(values) - 1))
