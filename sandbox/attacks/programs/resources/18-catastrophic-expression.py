# Matches an expression that goes back on itself without end.
# class: 18
# verdict: TLE
# says: /Did not finish: stopped after .* of CPU time; 0.6 s are allowed/

import re


def solve(n):
    return bool(re.match(r'(a|aa)+$', 'a' * 200 + 'b'))
