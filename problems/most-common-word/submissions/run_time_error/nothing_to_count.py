# max() of nothing is a ValueError.
from collections import Counter


def most_common(words):
    tally = Counter(words)
    return max(tally, key=tally.get)
