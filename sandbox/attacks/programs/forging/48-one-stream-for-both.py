# Makes stderr another name of stdout.
# class: 48
# verdict: RE
# says: /a file descriptor that it did not open .* was closed or replaced/

import os

def solve(n):
    os.dup2(1, 2)
    return 2 * n + 1
