from itertools import combinations


def all_unique(text):
    return not any(a == b for a, b in combinations(text, 2))
