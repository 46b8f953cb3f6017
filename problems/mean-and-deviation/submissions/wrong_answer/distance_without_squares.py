# The mean distance from the mean is another measure.
def mean_and_deviation(values):
    mean = sum(values) / len(values)
    return mean, sum(abs(value - mean) for value in values) / len(values)
