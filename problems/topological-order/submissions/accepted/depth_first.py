def work_order(count, rules):
    behind = {job: [] for job in range(count)}
    for first, then in rules:
        behind[first].append(then)
    state = [0] * count
    left = []

    def visit(job):
        state[job] = 1
        for then in behind[job]:
            if state[then] == 1 or (state[then] == 0 and not visit(then)):
                return False
        state[job] = 2
        left.append(job)
        return True

    for job in range(count):
        if state[job] == 0 and not visit(job):
            return []
    return left[::-1]
