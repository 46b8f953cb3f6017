# Ends itself with status 0 at the top level, before anything is looked for.
# class: 43
# verdict: RE
# says: /ended itself on line 10 /

def solve(n):
    return 2 * n + 1


raise SystemExit(0)
