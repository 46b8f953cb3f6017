# Lacks a method.
# class: 60
# verdict: RE
# target: counter
# says: /Class Counter has no method named total\. It has: add/

class Counter:
    def add(self, value):
        pass
