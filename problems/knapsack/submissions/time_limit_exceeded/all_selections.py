from itertools import product


def best_value(capacity, items):
    best = 0
    for choice in product((0, 1), repeat=len(items)):
        if sum(weight for taken, (weight, _) in zip(choice, items) if taken) <= capacity:
            best = max(best, sum(value for taken, (_, value) in zip(choice, items) if taken))
    return best
