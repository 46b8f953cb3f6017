"""Lists for the first missing positive. Each generator returns the arguments of one case."""

from random import Random

SMALLEST = -(2**31)
LARGEST = 2**31 - 1

Case = dict[str, list[int]]


def around_zero(rng: Random, n: int) -> Case:
    """Numbers of both signs, few enough that many are hit."""
    return {"nums": [rng.randint(-n // 3, n) for _ in range(n)]}


def permutation(rng: Random, n: int) -> Case:
    """1 to n in random order: the answer is n + 1."""
    return {"nums": rng.sample(range(1, n + 1), n)}


def one_hole(rng: Random, n: int) -> Case:
    """1 to n + 1 without one number of the upper half, in random order."""
    hole = rng.randint(n // 2, n)
    return {"nums": _shuffled(rng, [value for value in range(1, n + 2) if value != hole])}


def falling(rng: Random, n: int) -> Case:
    """n, n - 1, … 1: a search from the front finds the small numbers last."""
    return {"nums": list(range(n, 0, -1))}


def duplicates(rng: Random, n: int) -> Case:
    """A third as many values as places."""
    return {"nums": [rng.randint(1, n // 3) for _ in range(n)]}


def pairs(rng: Random, n: int) -> Case:
    """Each of 1 to n / 2 twice."""
    return {"nums": _shuffled(rng, [value for value in range(1, n // 2 + 1) for _ in range(2)])}


def constant(rng: Random, n: int, value: int) -> Case:
    return {"nums": [value] * n}


def run_among_far(rng: Random, n: int) -> Case:
    """A run from 1 in a crowd of negative numbers and of numbers beyond the length."""
    run = list(range(1, n // 2 + 1))
    far = [rng.choice((rng.randint(SMALLEST, 0), rng.randint(n + 1, LARGEST))) for _ in range(n - len(run))]
    return {"nums": _shuffled(rng, run + far)}


def wide(rng: Random, n: int) -> Case:
    """Anything that is allowed, with 1 and both bounds among it."""
    return {"nums": _shuffled(rng, [1, SMALLEST, LARGEST, *(rng.randint(SMALLEST, LARGEST) for _ in range(n - 3))])}


def _shuffled(rng: Random, values: list[int]) -> list[int]:
    rng.shuffle(values)
    return values
