# Has Python evaluate a text of a hundred thousand brackets.
# class: 62
# verdict: RE
# says: /SyntaxError: too many nested parentheses/

def solve(n):
    return eval('(' * 100_000 + ')' * 100_000)
