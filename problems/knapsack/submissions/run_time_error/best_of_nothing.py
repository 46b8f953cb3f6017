# max() of an empty list is a ValueError.
def best_value(capacity, items):
    sums = {0: 0}
    for weight, value in items:
        for packed, worth in list(sums.items()):
            if packed + weight <= capacity:
                sums[packed + weight] = max(sums.get(packed + weight, 0), worth + value)
    return max(worth for packed, worth in sums.items() if packed or worth)
