# Puts a file in place of stdout, and prints.
# class: 48
# verdict: RE
# says: /a file descriptor that it did not open .* was closed or replaced/

import os

def solve(n):
    os.dup2(os.open('/tmp/out', os.O_WRONLY | os.O_CREAT), 1)
    print(n)
    return 2 * n + 1
