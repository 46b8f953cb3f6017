# Counts for ever while it is loaded, before anybody has called it.
# class: 1
# verdict: TLE
# says: /Did not finish: stopped after .* of CPU time; 0.6 s are allowed/

n = 0
while True:
    n += 1
