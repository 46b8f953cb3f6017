# Overwrites the type of ints in its own memory.
# class: 57
# verdict: RE
# says: /killed by the signal SIG(SEGV|BUS|ABRT)/

import ctypes

def solve(n):
    ctypes.memset(id(int), 0x41, int.__basicsize__ + 256)
    return 2 * n + 1
