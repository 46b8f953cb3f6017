# Fills pipes that nobody reads, in all the processes that it may have.
# class: 16
# verdict: RE
# says: /OSError: \[Errno 24\] Too many open files/

import os
import time


def solve(n):
    parent = os.getpid()
    for _ in range(20):
        if os.fork() == 0:
            break
    try:
        while True:
            reader, writer = os.pipe()
            os.set_blocking(writer, False)
            os.write(writer, bytes(4096))
    except OSError:
        if os.getpid() == parent:
            raise
        time.sleep(3600)
