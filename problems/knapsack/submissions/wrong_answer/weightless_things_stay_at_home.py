# "Items of no weight make no sense."
def best_value(capacity, items):
    best = [0] * (capacity + 1)
    for weight, value in items:
        if not weight:
            continue
        for room in range(capacity, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return best[capacity]
