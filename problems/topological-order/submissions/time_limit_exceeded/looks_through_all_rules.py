def work_order(count, rules):
    left = list(range(count))
    order = []
    rules = list(rules)
    while left:
        waiting = {then for _, then in rules}
        free = next((job for job in left if job not in waiting), None)
        if free is None:
            return []
        order.append(free)
        left.remove(free)
        rules = [rule for rule in rules if rule[0] != free]
    return order
