# Has None for a method.
# class: 60
# verdict: RE
# target: counter
# says: /Counter\.total is None, which cannot be called/

class Counter:
    total = None

    def add(self, value):
        pass
