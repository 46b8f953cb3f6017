# Aborts, as an interpreter that found itself broken.
# class: 44
# verdict: RE
# says: /killed by the signal SIGABRT: Python gave up by itself/

import os

def solve(n):
    os.abort()
