# Recurses for ever in the text of the exception that it raises.
# class: 61
# verdict: RE
# says: /Endless on line 11/

class Endless(Exception):
    def __str__(self):
        return str(self)

def solve(n):
    raise Endless
