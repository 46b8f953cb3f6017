# Raises with half a character in the message.
# class: 70
# verdict: RE
# says: /a\\\\ud800b/

def solve(n):
    raise ValueError('a\ud800b')
