# Only selections that fill the knapsack count.
def best_value(capacity, items):
    best = [0] + [float("-inf")] * capacity
    for weight, value in items:
        for room in range(capacity, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return best[capacity] if best[capacity] >= 0 else 0
