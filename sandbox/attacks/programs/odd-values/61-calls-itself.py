# Calls itself for ever.
# class: 61
# verdict: RE
# says: /RecursionError: maximum recursion depth exceeded.* \(on line 7\)\. Calls may be nested 20000 deep here: does the recursion end\?/

def solve(n):
    return solve(n + 1)
