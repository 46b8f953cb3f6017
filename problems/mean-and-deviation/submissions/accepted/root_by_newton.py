from math import fsum


def root(x):
    if x == 0:
        return 0.0
    r = x if x > 1 else 1.0
    while True:
        better = (r + x / r) / 2
        if abs(better - r) <= 1e-15 * better:
            return better
        r = better


def mean_and_deviation(values):
    mean = fsum(values) / len(values)
    return mean, root(fsum((value - mean) ** 2 for value in values) / len(values))
