# Kills itself.
# class: 25
# verdict: RE
# says: /killed by the signal SIGKILL: .* or killed itself/

import os
import signal


def solve(n):
    os.kill(os.getpid(), signal.SIGKILL)
