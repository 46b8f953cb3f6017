# Has Python evaluate a number with a hundred thousand signs, which the parser has no stack for.
# class: 62
# verdict: RE
# says: /MemoryError: Parser stack overflowed - Python source too complex to parse \(on line 7\)/

def solve(n):
    return eval('-' * 100_000 + '1')
