# Writes whole frames on stdout and stderr, and answers wrongly.
# class: 46
# verdict: WA
# says: /returned 0, expected 3/

import os

def solve(n):
    text = b'{"results": "%d", "raised": [], "fatal": null}' % (2 * n + 1)
    for fd in (1, 2):
        os.write(fd, len(text).to_bytes(4, 'big') + text)
    return 0
