# Returns an object with a __repr__, a __str__ and a __len__ that never end; nobody asks for them.
# class: 73
# verdict: WA
# says: /returned <Slow>, expected 3/

class Slow:
    def __repr__(self):
        while True:
            pass

    __str__ = __len__ = __iter__ = __hash__ = __eq__ = __index__ = __repr__

def solve(n):
    return Slow()
