from math import sqrt


def mean_and_deviation(values):
    mean = sum(values) / len(values)
    squares = sum((value - mean) ** 2 for value in values)
    return [mean, sqrt(squares / len(values))]
