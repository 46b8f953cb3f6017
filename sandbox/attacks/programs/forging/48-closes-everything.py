# Closes every descriptor.
# class: 48
# verdict: RE
# says: /a file descriptor that it did not open .* was closed or replaced/

import os

def solve(n):
    os.closerange(0, 256)
    return 2 * n + 1
