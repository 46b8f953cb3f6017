# Counts for ever.
# class: 1
# verdict: TLE
# says: /Did not finish: stopped after .* of CPU time/

def solve(n):
    while True:
        n += 1
