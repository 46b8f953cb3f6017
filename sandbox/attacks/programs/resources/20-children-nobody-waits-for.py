# Computes in short-lived children that nobody waits for.
# class: 20
# verdict: TLE
# says: /Did not finish: stopped after .* (of CPU time; 0.6 s are allowed|the machine was busy)/

import os
import signal
import time


def solve(n):
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        if os.fork() == 0:
            end = time.process_time() + 0.01
            while time.process_time() < end:
                pass
            os._exit(0)
        time.sleep(0.002)
