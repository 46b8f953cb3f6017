# Closes sys.stdout, as if it were a file of its own.
# class: 48
# verdict: RE
# says: /a file descriptor that it did not open .* was closed or replaced/

import sys

def solve(n):
    sys.stdout.close()
    return 2 * n + 1
