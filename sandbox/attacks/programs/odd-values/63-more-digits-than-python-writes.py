# Returns a number of 5000 digits, which Python does not write in decimal.
# class: 63
# verdict: WA
# says: /returned .*[0-9a-f]{100}.*, expected 3/

def solve(n):
    return 10**5000
