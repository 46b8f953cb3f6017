# Defines the entry and removes it again.
# class: 60
# verdict: RE
# says: /No function named solve\. The source defines no public names/

def solve(n):
    return 2 * n + 1

del solve
