# Changes the number 3 of its own interpreter into another one: its own answer is wrong, and nobody else's.
# class: 57
# verdict: WA or RE
# says: /expected 3|killed by the signal|exit status|did not arrive|line \d+/

import ctypes

def solve(n):
    answer = 2 * n + 1
    ctypes.memset(id(answer) + int.__basicsize__ - 4, 0x11, 2)
    return answer
