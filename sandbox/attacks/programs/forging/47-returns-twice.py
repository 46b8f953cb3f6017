# Forks, and both processes return an answer.
# class: 47
# verdict: RE
# says: /The answer did not arrive as it must/

import os

def solve(n):
    child = os.fork()
    if child:
        os.waitpid(child, 0)
    return 2 * n + 1
