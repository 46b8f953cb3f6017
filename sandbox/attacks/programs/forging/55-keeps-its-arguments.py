# Keeps every list that it is given and spoils them all at the next call.
# class: 55
# verdict: AC
# target: items

kept = []

def total(items):
    for other in kept:
        other[:] = [99]
    kept.append(items)
    return sum(items)
