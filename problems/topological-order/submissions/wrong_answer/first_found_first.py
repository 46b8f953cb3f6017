def work_order(count, rules):
    behind = [[] for _ in range(count)]
    for first, then in rules:
        behind[first].append(then)
    state = [0] * count
    order = []

    def visit(job):
        state[job] = 1
        # Noted on the way in: too early for what is reached on a longer way as well.
        order.append(job)
        for then in behind[job]:
            if state[then] == 1 or (state[then] == 0 and not visit(then)):
                return False
        state[job] = 2
        return True

    waited_for = {then for _, then in rules}
    for job in sorted(range(count), key=lambda job: job in waited_for):
        if state[job] == 0 and not visit(job):
            return []
    return order
