"""Texts of characters that are all different, or all but two. Long ones take them from the planes for private use."""

SMALL = [chr(code) for code in range(33, 127)] + [chr(code) for code in range(0x4E00, 0x5000)]
PRIVATE = range(0xF0000, 0x110000)


def pick(rng, n):
    return rng.sample(SMALL, n) if n <= len(SMALL) else [chr(code) for code in rng.sample(PRIVATE, n)]


def different(rng, n):
    return {"text": "".join(pick(rng, n))}


def one_pair(rng, n):
    row = pick(rng, n - 1)
    row.insert(rng.randrange(n), rng.choice(row))
    return {"text": "".join(row)}


def few_letters(rng, n, letters):
    return {"text": "".join(rng.choices(SMALL[:letters], k=n))}


def ends_are_equal(rng, n):
    row = pick(rng, n - 1)
    return {"text": "".join(row) + row[0]}


def last_two_are_equal(rng, n):
    row = pick(rng, n - 1)
    return {"text": "".join(row) + row[-1]}
