# Reports by itself, as the harness would, and leaves: it is held to what it reports.
# class: 47
# verdict: WA
# says: /returned 99, expected 3/

import os

def solve(n):
    text = b'{"results": "99", "raised": [], "fatal": null}'
    os.write(3, len(text).to_bytes(4, 'big') + text)
    os._exit(0)
