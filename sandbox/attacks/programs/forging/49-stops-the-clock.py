# Stops every clock that Python has, and computes for ever.
# class: 49
# verdict: TLE
# says: /Did not finish: stopped after .* of CPU time; 0.6 s are allowed/

import os
import resource
import time

def solve(n):
    for name in dir(time):
        if callable(getattr(time, name)):
            setattr(time, name, lambda *what: 0)
    os.times = resource.getrusage = lambda *what: (0, 0, 0, 0, 0)
    while True:
        n += 1
