# The sum is taken again for every value.
from math import sqrt


def mean_and_deviation(values):
    squares = sum((value - sum(values) / len(values)) ** 2 for value in values)
    return sum(values) / len(values), sqrt(squares / len(values))
