# Returns lists in lists, a hundred thousand deep.
# class: 68
# verdict: WA
# says: /<list nested too deep>.*, expected 3|expected 3: expected int, got list/

def solve(n):
    items = []
    for _ in range(100_000):
        items = [items]
    return items
