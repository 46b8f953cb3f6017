def things(rng, n, capacity, heaviest, dearest):
    """Weights and values that have nothing to do with each other; now and then something without weight."""
    items = [[rng.randint(0 if i % 9 == 8 else 1, heaviest), rng.randint(0, dearest)] for i in range(n)]
    return {"capacity": capacity, "items": items}


def dear_as_heavy(rng, n, capacity, heaviest):
    """Which is the best for its weight says little: the gaps decide."""
    weights = [rng.randint(heaviest // 4, heaviest) for _ in range(n)]
    return {"capacity": capacity, "items": [[weight, weight + rng.randint(0, 3)] for weight in weights]}


def one_weight(rng, n, capacity, weight):
    return {"capacity": capacity, "items": [[weight, rng.randint(1, 10000)] for _ in range(n)]}
