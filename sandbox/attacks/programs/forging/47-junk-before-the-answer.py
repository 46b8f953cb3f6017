# Writes junk on the descriptor of the answer, before the answer.
# class: 47
# verdict: RE
# says: /The answer did not arrive as it must\. Does the program write to a file descriptor/

import os

def solve(n):
    os.write(3, b'junk')
    return 2 * n + 1
