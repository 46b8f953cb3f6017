# Raises, and has the hooks for exceptions print a pass and end with success.
# class: 45
# verdict: RE
# says: /ValueError: pass \(on line 15\)/

import os
import sys

def pass_anyway(*what):
    print('Accepted', flush=True)
    os._exit(0)

def solve(n):
    sys.excepthook = sys.unraisablehook = sys.__excepthook__ = pass_anyway
    raise ValueError('pass')
