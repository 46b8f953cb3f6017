# Has children take what one process may not.
# class: 5
# verdict: MLE
# says: /Used .* MiB of memory; 64 MiB are allowed/

import os
import time


def solve(n):
    for _ in range(6):
        if os.fork() == 0:
            kept = bytearray(b'x') * 20_000_000
            time.sleep(3600)
    time.sleep(3600)
