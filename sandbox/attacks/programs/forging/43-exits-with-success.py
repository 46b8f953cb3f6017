# Ends itself with status 0, which a judge of processes would take for a success.
# class: 43
# verdict: RE
# says: /The program ended itself on line 9 \(sys\.exit or exit\) before it had answered/

import sys

def solve(n):
    sys.exit(0)
