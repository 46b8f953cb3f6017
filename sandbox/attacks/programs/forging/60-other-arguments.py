# Asks for more arguments than there are.
# class: 60
# verdict: RE
# says: /TypeError: solve\(\) missing 1 required positional argument: 'm'/

def solve(n, m):
    return 2 * n + 1
