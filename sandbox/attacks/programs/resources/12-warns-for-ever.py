# Answers rightly, and has Python complain for ever about it on stderr.
# class: 12
# verdict: OLE
# says: /Wrote more than 1 MiB to stdout and stderr/

import sys


def solve(n):
    for _ in range(30):
        print('careful! ' * 5000, file=sys.stderr)
    return 2 * n + 1
