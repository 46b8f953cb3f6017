from collections import deque


def work_order(count, rules):
    behind = [[] for _ in range(count)]
    before = [0] * count
    for first, then in rules:
        behind[first].append(then)
        before[then] += 1
    free = deque(job for job in range(count) if before[job] == 0)
    order = []
    while free:
        job = free.popleft()
        order.append(job)
        for then in behind[job]:
            before[then] -= 1
            if before[then] == 0:
                free.append(then)
    # What is in a circle is left out, in silence.
    return order
