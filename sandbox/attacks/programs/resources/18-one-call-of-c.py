# Asks one function written in C for what it never ends, with every signal handled in Python.
# class: 18
# verdict: TLE
# says: /Did not finish: stopped after .* of CPU time; 0.6 s are allowed/

import itertools
import signal

for number in (signal.SIGALRM, signal.SIGXCPU, signal.SIGTERM):
    signal.signal(number, lambda *_: None)


def solve(n):
    return sum(itertools.repeat(0))
