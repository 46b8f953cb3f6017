# The sorting was forgotten.
from itertools import groupby


def most_common(words):
    best, most = None, 0
    for word, row in groupby(words):
        count = len(list(row))
        if count > most:
            best, most = word, count
    return best
