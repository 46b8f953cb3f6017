# Formatted for people: text.
from math import sqrt


def mean_and_deviation(values):
    mean = sum(values) / len(values)
    squares = sum((value - mean) ** 2 for value in values)
    return f"{mean:.9f}", f"{sqrt(squares / len(values)):.9f}"
