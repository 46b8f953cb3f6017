# Made with a row for each size, used with a row for each item.
def best_value(capacity, items):
    n = len(items)
    table = [[0] * (n + 1) for _ in range(capacity + 1)]
    for i in range(1, n + 1):
        weight, value = items[i - 1]
        for room in range(capacity + 1):
            table[i][room] = table[i - 1][room]
            if weight <= room:
                table[i][room] = max(table[i][room], table[i - 1][room - weight] + value)
    return table[n][capacity]
