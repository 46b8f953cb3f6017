# Reserves space without writing, and holds on to files that have no name any more.
# class: 14
# verdict: RE
# says: /OSError: \[Errno 28\] No space left on device/

import os


def solve(n):
    for number in range(20):
        fd = os.open(f'/tmp/{number}', os.O_RDWR | os.O_CREAT)
        os.posix_fallocate(fd, 0, 4_000_000)
        os.unlink(f'/tmp/{number}')
