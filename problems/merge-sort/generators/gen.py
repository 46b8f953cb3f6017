def name(rng):
    return "".join(rng.choices("abcdefgh", k=rng.randint(1, 4)))


def records(rng, n, largest):
    return {"records": [(name(rng), rng.randint(-largest, largest)) for _ in range(n)]}


def falling(rng, n):
    """Every number twice."""
    return {"records": [(name(rng), (n - i) // 2) for i in range(n)]}
