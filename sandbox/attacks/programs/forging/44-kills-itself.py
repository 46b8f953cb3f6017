# Kills itself in the middle of a case.
# class: 44
# verdict: RE
# says: /killed by the signal SIGKILL: it was killed from outside, or killed itself/

import os
import signal

def solve(n):
    os.kill(os.getpid(), signal.SIGKILL)
