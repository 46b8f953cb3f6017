# Half the mean of the squared distances of all pairs is the same number.
from math import sqrt


def mean_and_deviation(values):
    n = len(values)
    squares = sum((a - b) ** 2 for a in values for b in values)
    return sum(values) / n, sqrt(squares / (2 * n * n))
