# Returns the right number as another type.
# class: 53
# verdict: WA
# says: /returned 3\.0, expected 3: expected int, got float/

def solve(n):
    return float(2 * n + 1)
