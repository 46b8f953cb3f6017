"""Makes cases. A function gets a random.Random of its own, seeded by the package, the arguments and the seed: no other chance."""


def numbers(rng, count, largest):
    nums = [rng.randint(-largest, largest) for _ in range(count)]
    return f"{count}\n{' '.join(map(str, nums))}\n"
