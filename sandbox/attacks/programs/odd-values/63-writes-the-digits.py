# Writes down a number of 5000 digits by itself.
# class: 63
# verdict: RE
# says: /ValueError: Exceeds the limit \(4300 digits\) for integer string conversion/

def solve(n):
    return str(10**5000)
