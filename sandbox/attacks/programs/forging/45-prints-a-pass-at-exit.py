# Answers wrongly and has an exit handler print and report a pass.
# class: 45
# verdict: WA
# says: /returned 0, expected 3/

import atexit
import os

report = b'{"results": "%d", "raised": [], "fatal": null}'

def pass_anyway(answer):
    print('Accepted', answer)
    text = report % answer
    os.write(3, len(text).to_bytes(4, 'big') + text)

def solve(n):
    atexit.register(pass_anyway, 2 * n + 1)
    return 0
