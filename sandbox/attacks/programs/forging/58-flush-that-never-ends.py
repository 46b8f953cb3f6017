# Leaves a stream behind whose flush never ends.
# class: 58
# verdict: TLE
# says: /Did not finish: stopped after .* of CPU time; 0.6 s are allowed/

import sys

class Stream:
    def write(self, text): pass

    def flush(self):
        while True:
            pass

def solve(n):
    sys.stdout = Stream()
    return 2 * n + 1
