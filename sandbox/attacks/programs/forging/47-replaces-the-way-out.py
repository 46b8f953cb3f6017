# Puts /dev/null where the answer goes.
# class: 47
# verdict: RE
# says: /a file descriptor that it did not open .* was closed or replaced/

import os

def solve(n):
    os.dup2(os.open('/dev/null', os.O_WRONLY), 3)
    return 2 * n + 1
