# Returns a generator that never ends; nobody asks it for anything.
# class: 66
# verdict: WA
# says: /returned <generator>, expected 3/

def solve(n):
    while True:
        yield n
