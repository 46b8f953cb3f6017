# Only weights that can be reached, each with the greatest value for it.
def best_value(capacity, items):
    best = {0: 0}
    for weight, value in items:
        for packed, worth in list(best.items()):
            total = packed + weight
            if total <= capacity and worth + value > best.get(total, -1):
                best[total] = worth + value
    return max(best.values())
