# Sends SIGKILL to everything that it may send it to: there is nobody but its own.
# class: 25
# verdict: AC

import os
import signal
import time


def solve(n):
    child = os.fork()
    if child == 0:
        time.sleep(3600)
    os.kill(-1, signal.SIGKILL)
    assert os.waitpid(child, 0)[1] == signal.SIGKILL
    return 2 * n + 1
