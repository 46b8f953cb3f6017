# Has children print more than it may itself.
# class: 11
# verdict: OLE
# says: /Wrote more than 1 MiB to stdout and stderr/

import os
import time


def solve(n):
    for _ in range(4):
        if os.fork() == 0:
            for _ in range(10):
                os.write(1, bytes(60_000))
            os._exit(0)
    for _ in range(4):
        os.wait()
    return 2 * n + 1
