# Newton's root, until r * r is within a fixed distance of x: for a small x nearly anything is.
def root(x):
    r = x if x > 1 else 1.0
    for _ in range(200):
        if abs(r * r - x) < 1e-9:
            break
        r = (r + x / r) / 2
    return r


def mean_and_deviation(values):
    mean = sum(values) / len(values)
    return mean, root(sum((value - mean) ** 2 for value in values) / len(values))
