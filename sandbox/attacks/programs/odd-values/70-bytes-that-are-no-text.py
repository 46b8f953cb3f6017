# Prints bytes that are no UTF-8, and answers rightly.
# class: 70
# verdict: AC
# says: /"stdout":"[^"]*\ufffd/

import sys

def solve(n):
    sys.stdout.buffer.write(b'\xff\xfe\x80\xc0\xaf\xed\xa0\x80\xf8\n')
    return 2 * n + 1
