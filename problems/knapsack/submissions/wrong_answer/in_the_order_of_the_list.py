# What comes first and fits is packed.
def best_value(capacity, items):
    total = 0
    for weight, value in items:
        if weight <= capacity:
            capacity -= weight
            total += value
    return total
