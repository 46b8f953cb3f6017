# Adds an audit hook, which cannot be removed, that refuses everything.
# class: 54
# verdict: RE
# says: /exit status 121: Python itself was left in a state in which no answer could be reported/

import sys

def refuse(event, details):
    raise PermissionError('refused')

def solve(n):
    sys.addaudithook(refuse)
    return 2 * n + 1
