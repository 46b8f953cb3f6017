# Leaves through libc, where Python cannot be asked.
# class: 44
# verdict: RE
# says: /ended with exit status 0 before it had answered/

import ctypes

def solve(n):
    ctypes.CDLL(None)._exit(0)
