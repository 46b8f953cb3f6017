# Counts cases in its own module, in a library and on the type of its function.
# class: 56
# verdict: AC

import collections

calls = 0

def solve(n):
    global calls
    calls += 1
    collections.calls = getattr(collections, 'calls', 0) + 1
    solve.calls = getattr(solve, 'calls', 0) + 1
    counts = (calls, collections.calls, solve.calls)
    return 2 * n + 1 if counts == (1, 1, 1) else counts
