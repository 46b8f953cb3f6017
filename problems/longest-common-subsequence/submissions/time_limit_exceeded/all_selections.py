# All selections of the shorter text, longest first.
from itertools import combinations


def common_subsequence(first, second):
    short, long = sorted((first, second), key=len)
    for size in range(len(short), 0, -1):
        for selection in combinations(short, size):
            rest = iter(long)
            if all(character in rest for character in selection):
                return "".join(selection)
    return ""
