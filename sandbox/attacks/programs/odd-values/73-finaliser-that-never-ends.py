# Returns an object whose finaliser never ends.
# class: 73
# verdict: TLE
# says: /Did not finish: stopped after .* of CPU time; 0.6 s are allowed/

class Slow:
    def __del__(self):
        while True:
            pass

def solve(n):
    return Slow()
