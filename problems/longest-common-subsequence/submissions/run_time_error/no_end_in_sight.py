# An empty rest is not foreseen.
from functools import lru_cache


def common_subsequence(first, second):
    @lru_cache(None)
    def length(i, j):
        if first[i] == second[j]:
            return 1 + length(i + 1, j + 1)
        return max(length(i + 1, j), length(i, j + 1))

    return first[: length(0, 0)]
