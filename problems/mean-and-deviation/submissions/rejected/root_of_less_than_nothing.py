# The short formula without a guard: where the difference comes out below zero there is no root.
from math import sqrt


def mean_and_deviation(values):
    n = len(values)
    mean = sum(values) / n
    return mean, sqrt(sum(value**2 for value in values) / n - mean**2)
