# The number in place of the word.
from collections import Counter


def most_common(words):
    return max(Counter(words).values(), default=None)
