# Forks as fast as it can, whatever it is told.
# class: 9
# verdict: TLE
# says: /Did not finish: stopped after .* of CPU time/

import os


def solve(n):
    while True:
        try:
            os.fork()
        except OSError:
            pass
