# Kills the runner.
# class: 25
# verdict: RE
# says: /PermissionError: \[Errno 1\] Operation not permitted \(on line 11\)/

import os
import signal


def solve(n):
    os.kill(1, signal.SIGKILL)
    return 2 * n + 1
