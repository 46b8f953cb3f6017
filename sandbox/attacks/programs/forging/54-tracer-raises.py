# Sets a tracer that raises at whatever comes next, and fails by that.
# class: 54
# verdict: RE
# says: /ZeroDivisionError: division by zero \(on line 9\)/

import sys

def trace(*what):
    1 / 0

def solve(n):
    sys.settrace(trace)
    return 2 * n + 1
