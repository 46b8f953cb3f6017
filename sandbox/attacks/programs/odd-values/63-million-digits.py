# Returns a number of a million bits, negative and in a list.
# class: 63
# verdict: WA
# says: /returned .*, expected 3: expected int, got list/

def solve(n):
    return [-(1 << 1_000_000), 1 << 1_000_000]
