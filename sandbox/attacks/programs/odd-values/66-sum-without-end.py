# Adds up a generator without end, in C.
# class: 66
# verdict: TLE
# says: /Did not finish: stopped after .* of CPU time/

import itertools

def solve(n):
    return sum(itertools.repeat(0))
