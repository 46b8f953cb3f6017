# The weight and value of every selection, in a list that doubles with each item: out of memory or of time.
def best_value(capacity, items):
    sums = [(0, 0)]
    for weight, value in items:
        sums += [(packed + weight, worth + value) for packed, worth in sums if packed + weight <= capacity]
    return max(worth for _, worth in sums)
