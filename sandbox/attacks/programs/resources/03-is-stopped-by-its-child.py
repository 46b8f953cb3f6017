# Has all of its processes stopped by one of them, the last one too.
# class: 3
# verdict: TLE
# says: /on the clock/

import os
import signal
import time


def solve(n):
    if os.fork() == 0:
        os.kill(os.getppid(), signal.SIGSTOP)
        os.kill(os.getpid(), signal.SIGSTOP)
    time.sleep(3600)
