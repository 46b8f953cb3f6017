# A sample of one value has no deviation: divides by zero.
from math import sqrt


def mean_and_deviation(values):
    n = len(values)
    mean = sum(values) / n
    deviation = sqrt(sum((value - mean) ** 2 for value in values) / (n - 1))
    return mean, deviation * sqrt((n - 1) / n)
