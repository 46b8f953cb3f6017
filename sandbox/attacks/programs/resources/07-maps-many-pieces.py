# Maps memory piece by piece and shares it with its children.
# class: 7
# verdict: MLE
# says: /64 MiB/

import mmap
import os


def solve(n):
    pieces = []
    while True:
        pieces.append(mmap.mmap(-1, 1 << 20))
        pieces[-1][:] = bytes([n]) * (1 << 20)
        if len(pieces) == 30 and os.fork() == 0:
            pieces = []
