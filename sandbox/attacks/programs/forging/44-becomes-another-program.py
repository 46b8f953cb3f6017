# Replaces itself by a program that succeeds.
# class: 44
# verdict: RE
# says: /ended with exit status 0 before it had answered: os\._exit, or a process that replaced itself/

import os

def solve(n):
    os.execv('/bin/sh', ['sh', '-c', 'echo accepted; exit 0'])
