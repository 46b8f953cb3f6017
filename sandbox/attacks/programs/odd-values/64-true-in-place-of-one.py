# Returns True in place of 1.
# class: 64
# verdict: WA
# target: items
# says: /returned True, expected 1: expected int, got bool \(True is not 1 here\)/

def total(items):
    return sum(items) == 1 or sum(items)
