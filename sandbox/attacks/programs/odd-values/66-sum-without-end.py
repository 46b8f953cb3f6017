# Adds up a generator without end, in C.
# class: 66
# verdict: TLE
# says: /Did not finish: stopped after .* of CPU time; 0.6 s are allowed/

import itertools

def solve(n):
    return sum(itertools.repeat(0))
