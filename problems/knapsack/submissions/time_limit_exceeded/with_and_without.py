def best_value(capacity, items):
    def best(i, room):
        if i == len(items):
            return 0
        weight, value = items[i]
        if weight > room:
            return best(i + 1, room)
        return max(best(i + 1, room), best(i + 1, room - weight) + value)

    return best(0, capacity)
