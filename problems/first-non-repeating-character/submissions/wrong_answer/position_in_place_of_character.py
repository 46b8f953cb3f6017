# "First" sounds like a position, and in a well-known variant it is one.
from collections import Counter


def first_non_repeating(text):
    counts = Counter(text)
    for place, character in enumerate(text):
        if counts[character] == 1:
            return place
    return -1
