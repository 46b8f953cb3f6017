# Raises what `except Exception` does not catch.
# class: 59
# verdict: RE
# says: /BaseException: mine \(on line 7\)/

def solve(n):
    raise BaseException('mine')
