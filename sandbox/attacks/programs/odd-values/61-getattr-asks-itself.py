# Looks for an attribute in a __getattr__ that looks for an attribute.
# class: 61
# verdict: RE
# says: /RecursionError: .*does the recursion end\?/

class Lost:
    def __getattr__(self, name):
        return self.other

def solve(n):
    return Lost().answer
