from collections import deque


def work_order(count, rules):
    behind, before = {}, {}
    for first, then in rules:
        behind.setdefault(first, []).append(then)
        before[then] = before.get(then, 0) + 1
    free = deque(job for job in range(count) if job not in before)
    order = []
    while free:
        job = free.popleft()
        order.append(job)
        for then in behind[job]:
            before[then] -= 1
            if before[then] == 0:
                free.append(then)
    return order if len(order) == count else []
