# Closes descriptor 2, after it has written there.
# class: 48
# verdict: RE
# says: /a file descriptor that it did not open .* was closed or replaced/

import os
import sys

def solve(n):
    print('here', file=sys.stderr)
    os.close(2)
    return 2 * n + 1
