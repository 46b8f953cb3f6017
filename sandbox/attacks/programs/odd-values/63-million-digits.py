# Returns a number of a million bits, negative and in a list.
# class: 63
# verdict: WA
# says: /returned \[-0x10{190}.* more characters\), expected 3/

def solve(n):
    return [-(1 << 1_000_000), 1 << 1_000_000]
