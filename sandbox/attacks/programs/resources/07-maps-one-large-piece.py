# Maps a gigabyte that is not on the heap.
# class: 7
# verdict: MLE
# says: /64 MiB/

import mmap


def solve(n):
    return len(mmap.mmap(-1, 1 << 30))
