# Raises an exception whose text takes for ever.
# class: 73
# verdict: TLE
# says: /Did not finish: stopped after .* of CPU time; 0.6 s are allowed/

class Slow(Exception):
    def __str__(self):
        while True:
            pass

def solve(n):
    raise Slow
