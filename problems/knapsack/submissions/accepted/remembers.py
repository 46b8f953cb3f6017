from functools import cache


def best_value(capacity, items):
    @cache
    def best(i, room):
        if i == len(items):
            return 0
        weight, value = items[i]
        without = best(i + 1, room)
        if weight > room:
            return without
        return max(without, best(i + 1, room - weight) + value)

    return best(0, capacity)
