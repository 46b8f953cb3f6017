# Reports JSON that is nested a hundred thousand deep.
# class: 47
# verdict: RE
# says: /The answer did not arrive as it must/

import os

def solve(n):
    text = b'{"results": ' + b'[' * 100_000 + b']' * 100_000 + b', "raised": [], "fatal": null}'
    frame = len(text).to_bytes(4, 'big') + text
    while frame:
        frame = frame[os.write(3, frame):]
    os._exit(0)
