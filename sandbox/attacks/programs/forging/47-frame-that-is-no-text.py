# Reports bytes that are no text, and leaves.
# class: 47
# verdict: RE
# says: /The answer did not arrive as it must/

import os

def solve(n):
    os.write(3, b'\0\0\0\2\xff\xff')
    os._exit(0)
