# Puts a pipe that nobody reads in place of stdout and stderr.
# class: 48
# verdict: RE
# says: /a file descriptor that it did not open .* was closed or replaced/

import os

def solve(n):
    _reader, writer = os.pipe()
    os.dup2(writer, 1)
    os.dup2(writer, 2)
    return 2 * n + 1
