# Raises what ends loops, out of an operation.
# class: 59
# verdict: RE
# target: counter
# says: /add\(1\) raised StopIteration on line 9/

class Counter:
    def add(self, value):
        raise StopIteration

    def total(self):
        raise StopAsyncIteration
