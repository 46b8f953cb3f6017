# Prints half a character, which has no UTF-8.
# class: 70
# verdict: RE
# says: /UnicodeEncodeError: .*surrogates not allowed/

def solve(n):
    print('\ud800')
    return 2 * n + 1
