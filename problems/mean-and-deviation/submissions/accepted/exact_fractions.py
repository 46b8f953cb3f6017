# The difference of large numbers does no harm where nothing is rounded: floats as the fractions that they are.
from math import sqrt


def mean_and_deviation(values):
    # Every float up to a thousand million, but for the tiniest, is a whole number of parts of this size.
    parts = 1 << 80
    whole = [int(value * 2.0**80) for value in values]
    n = len(whole)
    total = sum(whole)
    squares = n * sum(value * value for value in whole) - total * total
    return total / (n * parts), sqrt(squares / (n * n * parts * parts))
