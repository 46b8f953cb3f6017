# Traces the harness from within and changes what it is about to write down: its own answer, and no other.
# class: 54
# verdict: WA
# says: /returned 99, expected 3/

import sys

def trace(frame, event, what):
    if 'value' in frame.f_locals:
        frame.f_locals['value'] = 99
    return trace

def solve(n):
    sys._getframe(1).f_trace = trace
    sys.settrace(trace)
    return 2 * n + 1
