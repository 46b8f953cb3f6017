# Ends itself while an object is being made, so that no operation has a result.
# class: 43
# verdict: RE
# target: counter
# says: /ended itself on line 8 /

class Counter:
    def __init__(self): raise SystemExit

    def add(self, value): pass

    def total(self): return 0
