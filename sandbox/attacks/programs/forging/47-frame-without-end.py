# Announces a report of 4 GiB and writes without end.
# class: 47
# verdict: RE
# says: /The answer is longer than 33554432 bytes, or the program writes to a file descriptor/

import os

def solve(n):
    block = bytes(60_000)
    os.write(3, b'\xff\xff\xff\xff')
    while True:
        os.write(3, block)
