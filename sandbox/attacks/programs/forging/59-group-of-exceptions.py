# Raises a group of groups of exceptions, a thousand deep and chained in a ring.
# class: 59
# verdict: RE
# says: /ExceptionGroup: many \(1 sub-exception\).*on line 13/

def solve(n):
    group = ExceptionGroup('many', [ValueError()])
    for _ in range(1000):
        group = ExceptionGroup('many', [group])
    other = KeyError()
    group.__context__, other.__context__ = other, group
    other.__cause__ = group
    raise group
