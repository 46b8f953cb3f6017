# Forks as fast as it can.
# class: 9
# verdict: RE or TLE
# says: /BlockingIOError|The answer did not arrive as it must|Did not finish/

import os


def solve(n):
    while True:
        os.fork()
