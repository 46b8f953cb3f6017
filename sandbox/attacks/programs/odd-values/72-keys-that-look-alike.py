# Returns a dict with keys that are written alike, and differ, among them two NaNs.
# class: 72
# verdict: WA
# says: /, expected 3: expected int, got dict/

class Key(str):
    __hash__ = object.__hash__
    def __eq__(self, other): return self is other

def solve(n):
    return {Key('a'): 1, Key('a'): 2, 'a': 3, float('nan'): 4, float('nan'): 5}
