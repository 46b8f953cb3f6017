# The middle one of the sorted values is the median.
from math import sqrt


def mean_and_deviation(values):
    row = sorted(values)
    middle = (row[len(row) // 2] + row[~(len(row) // 2)]) / 2
    return middle, sqrt(sum((value - middle) ** 2 for value in row) / len(row))
