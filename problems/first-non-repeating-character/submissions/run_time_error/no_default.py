# next() has nothing to give when everything repeats.
from collections import Counter


def first_non_repeating(text):
    counts = Counter(text)
    return next(character for character in text if counts[character] == 1)
