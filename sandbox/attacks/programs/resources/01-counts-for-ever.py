# Counts for ever.
# class: 1
# verdict: TLE
# says: /Did not finish: stopped after .* of CPU time; 0.6 s are allowed/

def solve(n):
    while True:
        n += 1
