# Forks as fast as it can, whatever it is told.
# class: 9
# verdict: TLE
# says: /Did not finish: stopped after .* (of CPU time; 0.6 s are allowed|the machine was busy)/

import os


def solve(n):
    while True:
        try:
            os.fork()
        except OSError:
            pass
