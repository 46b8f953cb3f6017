# Returns a dict and a set with members that cannot be compared, hashed again or shown.
# class: 72
# verdict: WA
# says: /<Mean>.*, expected 3: expected int, got list/

class Mean:
    hashed = 0

    def __hash__(self):
        self.hashed += 1
        if self.hashed > 1:
            raise RuntimeError('not to be hashed again')
        return 1

    def __eq__(self, other): raise RuntimeError('not to be compared')
    __lt__ = __repr__ = __str__ = __format__ = __eq__

def solve(n):
    return [{Mean(): 1}, {Mean()}]
