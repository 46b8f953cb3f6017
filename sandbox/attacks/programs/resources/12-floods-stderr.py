# Writes on stderr for ever.
# class: 12
# verdict: OLE
# says: /Wrote more than 1 MiB to stdout and stderr/

import os


def solve(n):
    while True:
        os.write(2, b'flood' * 1000)
