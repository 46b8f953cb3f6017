# Raises the recursion limit and recurses for ever: its frames take memory until there is none.
# class: 62
# verdict: RE or MLE
# says: /killed by the signal SIGSEGV: usually a recursion so deep|64 MiB/

import sys

def solve(n):
    sys.setrecursionlimit(10**9)
    return solve(n + 1)
