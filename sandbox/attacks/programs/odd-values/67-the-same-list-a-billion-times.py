# Returns a list of lists of the same list, thirty deep: a billion items in a kilobyte.
# class: 67
# verdict: WA or TLE
# says: /<list with more than \d+ parts>|of CPU time/

def solve(n):
    items = [n]
    for _ in range(30):
        items = [items, items]
    return items
