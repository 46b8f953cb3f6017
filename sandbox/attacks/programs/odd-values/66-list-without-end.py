# Makes a list of a generator without end.
# class: 66
# verdict: MLE
# says: /64 MiB/

import itertools

def solve(n):
    return list(itertools.count())
