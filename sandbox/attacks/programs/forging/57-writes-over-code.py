# Writes over the code of libc, which is not its own to write.
# class: 57
# verdict: RE
# says: /killed by the signal SIGSEGV/

import ctypes

def solve(n):
    libc = ctypes.CDLL(None)
    ctypes.memset(ctypes.cast(libc.getpid, ctypes.c_void_p), 0xCC, 64)
    return 2 * n + 1
