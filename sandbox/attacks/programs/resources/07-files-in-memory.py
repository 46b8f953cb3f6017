# Fills files that exist in memory only, each as large as a file may be.
# class: 7
# verdict: MLE
# says: /Used .* MiB of memory; 64 MiB are allowed/

import os


def solve(n):
    while True:
        fd = os.memfd_create('piece')
        for _ in range(15):
            os.write(fd, bytes(1_000_000))
