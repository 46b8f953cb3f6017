# Fills a set with numbers that all have the same hash.
# class: 18
# verdict: TLE
# says: /Did not finish: stopped after .* of CPU time; 0.6 s are allowed/

import sys


def solve(n):
    return len({number * sys.hash_info.modulus for number in range(100_000)})
