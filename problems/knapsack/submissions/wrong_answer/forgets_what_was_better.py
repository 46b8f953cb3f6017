# The item is packed wherever it fits, even where the knapsack was worth more without it.
def best_value(capacity, items):
    best = [0] * (capacity + 1)
    for weight, value in items:
        for room in range(capacity, weight - 1, -1):
            best[room] = best[room - weight] + value
    return best[capacity]
