# Reads at address zero.
# class: 57
# verdict: RE
# says: /killed by the signal SIGSEGV: usually .*ctypes writing where it must not/

import ctypes

def solve(n):
    return ctypes.string_at(0)
