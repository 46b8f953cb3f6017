# Has a class whose list of names is a lie, and whose attributes are made up when somebody asks.
# class: 60
# verdict: RE
# target: counter
# says: /Class Counter has no method named add\. It has: other/

class Meta(type):
    def __dir__(self): return ['addd', 'totall', '_', '']
    def __getattr__(self, name): return lambda *what: 0

class Counter(metaclass=Meta):
    def other(self):
        return 0
