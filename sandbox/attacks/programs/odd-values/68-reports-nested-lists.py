# Reports, by itself, a result that is nested a hundred thousand deep, for a parser on the judge's side.
# class: 68
# verdict: WA
# says: /returned \[\[\[\[.*, expected 3/

import os

def solve(n):
    text = b'{"results": "' + b'[' * 100_000 + b']' * 100_000 + b'", "raised": [], "fatal": null}'
    frame = len(text).to_bytes(4, 'big') + text
    while frame:
        frame = frame[os.write(3, frame):]
    os._exit(0)
