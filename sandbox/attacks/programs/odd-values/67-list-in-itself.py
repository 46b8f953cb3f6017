# Returns a list that contains itself.
# class: 67
# verdict: WA
# says: /returned \[1, <list that contains itself>\], expected 3/

def solve(n):
    ring = [1]
    ring.append(ring)
    return ring
