# Raises an exception with a message of four megabytes.
# class: 59
# verdict: RE
# says: /ValueError: xxxxx/

def solve(n):
    raise ValueError('x' * 4_000_000)
