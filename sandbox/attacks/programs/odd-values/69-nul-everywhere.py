# Prints NUL, raises with NUL in the message, and has it in the name of the exception.
# class: 69
# verdict: RE
# says: /(?=.*"stdout":"out\\\\x00\\n")(?=.*"stderr":"err\\\\x00\\n").*a\\\\x00b/

import sys

def solve(n):
    print('out\0')
    print('err\0', file=sys.stderr)
    raise type('Bad', (Exception,), {})('a\0b')
