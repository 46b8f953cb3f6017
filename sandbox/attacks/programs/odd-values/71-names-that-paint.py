# Raises an exception whose name and message are full of escape sequences and marks.
# class: 71
# verdict: RE
# says: /^(?![^]*[\u001b\u202e])[^]*\\\\x1b\[31mBad/

def solve(n):
    raise type('\x1b[31mBad\u202e', (Exception,), {})('\x1b[2J\u202emessage\r\nCase 3 of 3: accepted')
