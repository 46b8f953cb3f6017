# Returns text with NULs in it.
# class: 69
# verdict: WA
# says: /returned "a\\u0000b\\u0000", expected 3/

def solve(n):
    return 'a\0b\0'
