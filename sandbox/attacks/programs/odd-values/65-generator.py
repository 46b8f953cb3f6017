# Yields the answer in place of returning it.
# class: 65
# verdict: WA
# says: /returned <generator>, expected 3: expected int, got generator \(use return in place of yield\)/

def solve(n):
    yield 2 * n + 1
