# Leaves its dead children lying about until there is no number for another process.
# class: 9
# verdict: RE
# says: /BlockingIOError: \[Errno 11\] Resource temporarily unavailable/

import os


def solve(n):
    for _ in range(1000):
        if os.fork() == 0:
            os._exit(0)
