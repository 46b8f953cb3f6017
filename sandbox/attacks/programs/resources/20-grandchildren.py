# Computes in grandchildren that it has disowned, and sleeps.
# class: 20
# verdict: TLE
# says: /Did not finish: stopped after .* (of CPU time; 0.6 s are allowed|the machine was busy)/

import os
import time


def solve(n):
    if os.fork() == 0:
        os.setsid()
        for _ in range(3):
            if os.fork() == 0:
                while True:
                    pass
        os._exit(0)
    os.wait()
    time.sleep(3600)
