# Returns a float so close to the answer that only its type differs.
# class: 64
# verdict: WA
# target: items
# says: /returned 1\.0, expected 1: expected int, got float/

def total(items):
    return float(sum(items))
