# Raises an exception with a traceback and a message of classes of its own.
# class: 59
# verdict: RE
# says: /Mean: seen \(on line 19\)/

class Text(str):
    def __getitem__(self, at): return 5
    def __str__(self): return self

class Anything:
    def __getattr__(self, name): return self
    def __repr__(self): return 'anything'

class Mean(Exception):
    __traceback__ = __context__ = __cause__ = property(lambda self: Anything())
    def __str__(self): return Text('seen')

def solve(n):
    raise Mean
