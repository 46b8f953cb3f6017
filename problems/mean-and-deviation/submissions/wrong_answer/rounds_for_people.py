from math import sqrt


def mean_and_deviation(values):
    mean = sum(values) / len(values)
    squares = sum((value - mean) ** 2 for value in values)
    return round(mean, 2), round(sqrt(squares / len(values)), 2)
