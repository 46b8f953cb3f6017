# Changes the number 3 of its own interpreter into another one, which is the number of our descriptor, too.
# class: 57
# verdict: RE
# says: /ended with exit status 12\d: /

import ctypes

def solve(n):
    digits = id(3) + int.__basicsize__
    ctypes.memset(digits, 0x11, 2)
    return 2 * n + 1
