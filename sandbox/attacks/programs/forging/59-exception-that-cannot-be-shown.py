# Raises an exception that ends the process as soon as somebody wants to describe it.
# class: 59
# verdict: RE
# says: /Mean on line 12/

class Mean(Exception):
    def __str__(self): raise SystemExit(0)
    __repr__ = __str__
    args = property(__str__)

def solve(n):
    raise Mean
