# Returns NaN, which is not even equal to itself.
# class: 64
# verdict: WA
# says: /returned float\('nan'\), expected 3|returned nan, expected 3/

def solve(n):
    return float('nan')
