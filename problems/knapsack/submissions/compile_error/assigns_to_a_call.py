def best_value(capacity, items):
    best = [0] * (capacity + 1)
    for weight, value in items:
        for room in range(capacity, weight - 1, -1):
            max(best[room], best[room - weight] + value) = best[room]
    return best[capacity]
