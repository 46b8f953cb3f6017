# Right on paper. In floats it is the difference of two large numbers, and may even be below zero.
from math import sqrt


def mean_and_deviation(values):
    n = len(values)
    mean = sum(values) / n
    return mean, sqrt(max(0.0, sum(value * value for value in values) / n - mean * mean))
