# most_common() of a Counter gives pairs of word and number.
from collections import Counter


def most_common(words):
    return Counter(words).most_common(1)[0] if words else None
