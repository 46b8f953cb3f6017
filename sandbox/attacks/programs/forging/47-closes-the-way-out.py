# Closes the descriptor of the answer before it answers.
# class: 47
# verdict: RE
# says: /a file descriptor that it did not open .* was closed or replaced/

import os

def solve(n):
    os.close(3)
    return 2 * n + 1
