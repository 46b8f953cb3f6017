# Asks for input, which never comes, and may not block on it.
# class: 2
# verdict: RE
# says: /EOFError.*line 8/


def solve(n):
    return int(input())
