def around(rng, n, centre, spread):
    return {"values": [centre + rng.uniform(-spread, spread) for _ in range(n)]}


def all_sizes(rng, n):
    """From thousandths to hundreds of millions, of both signs."""
    return {"values": [rng.choice((-1, 1)) * 10 ** rng.uniform(-3, 8.9) for _ in range(n)]}
