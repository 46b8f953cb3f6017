# best[room]: the greatest value for a knapsack of that size. From the top down, so that nothing is packed twice.
def best_value(capacity: int, items: list[list[int]]) -> int:
    best = [0] * (capacity + 1)
    for weight, value in items:
        for room in range(capacity, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return best[capacity]
