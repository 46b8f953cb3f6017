# Reports a right answer itself, and returns a wrong one.
# class: 47
# verdict: RE
# says: /The answer did not arrive as it must/

import os

def solve(n):
    text = b'{"results": "%d", "raised": [], "fatal": null}' % (2 * n + 1)
    os.write(3, len(text).to_bytes(4, 'big') + text)
    return 0
