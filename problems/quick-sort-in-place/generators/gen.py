def numbers(rng, n, largest):
    return {"numbers": [rng.randint(-largest, largest) for _ in range(n)]}


def rising(rng, n):
    return {"numbers": sorted(rng.sample(range(10 * n), n))}


def falling(rng, n):
    return {"numbers": rising(rng, n)["numbers"][::-1]}


def equal(rng, n):
    return {"numbers": [rng.randint(-9, 9)] * n}


def nearly_sorted(rng, n, swaps):
    row = rising(rng, n)["numbers"]
    for _ in range(swaps):
        a, b = rng.sample(range(n), 2)
        row[a], row[b] = row[b], row[a]
    return {"numbers": row}
