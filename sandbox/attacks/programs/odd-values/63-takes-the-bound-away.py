# Takes the bound on digits away, for itself, and for us if it could.
# class: 63
# verdict: AC

import sys

def solve(n):
    sys.set_int_max_str_digits(0)
    digits = len(str(10**5000))
    sys.set_int_max_str_digits(640)
    return 2 * n + 1 if digits == 5001 else digits
