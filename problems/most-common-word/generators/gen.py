"""Lists of words with the words that are right: with check any_of, a generator knows the answers."""


def name(number):
    return f"{'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[number % 26]}{number}"


def with_winners(words):
    numbers = tally(words)
    most = max(numbers.values())
    return {"words": words}, sorted(word for word, number in numbers.items() if number == most)


def tally(words):
    numbers = {}
    for word in words:
        numbers[word] = numbers.get(word, 0) + 1
    return numbers


def votes(rng, n, names):
    return with_winners([name(rng.randrange(names)) for _ in range(n)])


def winners(rng, names, winners, most):
    """Some names `most` times each, all others less often."""
    order = list(range(names))
    rng.shuffle(order)
    words = []
    for place, number in enumerate(order):
        words += [name(number)] * (most if place < winners else rng.randint(1, max(1, most - 1)))
    rng.shuffle(words)
    return with_winners(words)
