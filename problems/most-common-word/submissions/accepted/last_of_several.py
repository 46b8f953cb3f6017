# Sorted, equal words stand side by side. Of several winners it is the last in the alphabet.
from itertools import groupby


def most_common(words):
    best, most = None, 0
    for word, row in groupby(sorted(words)):
        count = len(list(row))
        if count >= most:
            best, most = word, count
    return best
