# Closes descriptor 1, with nothing left to write.
# class: 48
# verdict: RE
# says: /a file descriptor that it did not open .* was closed or replaced/

import os

def solve(n):
    os.close(1)
    return 2 * n + 1
