def random_lists(rng, n, questions, largest):
    """Numbers of both signs; some of the questions are sure to be there."""
    numbers = sorted(rng.randint(-largest, largest) for _ in range(n))
    wanted = [rng.choice(numbers) if rng.random() < 0.5 else rng.randint(-largest, largest) for _ in range(questions)]
    return {"numbers": numbers, "wanted": wanted}


def all_equal(rng, n, questions):
    return {"numbers": [17] * n, "wanted": [rng.choice((16, 17, 17, 18)) for _ in range(questions)]}


def everything_smaller(rng, n, questions):
    """Whoever looks from the front comes to the end each time."""
    return {"numbers": sorted(rng.randint(0, n) for _ in range(n)), "wanted": [n + rng.randint(1, n) for _ in range(questions)]}
