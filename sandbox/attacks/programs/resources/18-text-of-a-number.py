# Has a number written in decimal that has millions of digits.
# class: 18
# verdict: TLE
# says: /Did not finish: stopped after .* of CPU time; 0.6 s are allowed/

import sys

sys.set_int_max_str_digits(0)


def solve(n):
    return len(str(7 ** (3_000_000 + n)))
