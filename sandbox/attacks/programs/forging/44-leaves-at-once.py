# Leaves by os._exit(0) in the middle of a case, past every handler.
# class: 44
# verdict: RE
# says: /ended with exit status 0 before it had answered: os\._exit/

import os

def solve(n):
    os._exit(0)
