import heapq


def work_order(count, rules):
    """Of the free jobs always the one with the largest number: quite another order than the reference's."""
    behind = defaultdict(list)
    before = Counter()
    for first, then in rules:
        behind[first].append(then)
        before[then] += 1
    free = [-job for job in range(count) if not before[job]]
    heapq.heapify(free)
    order = []
    while free:
        job = -heapq.heappop(free)
        order.append(job)
        for then in behind[job]:
            before[then] -= 1
            if not before[then]:
                heapq.heappush(free, -then)
    return order if len(order) == count else []
