import sys
from collections import deque

n, m, s, *rest = map(int, sys.stdin.read().split())
roads = [[] for _ in range(n + 1)]
for i in range(0, 3 * m, 3):
    roads[rest[i]].append((rest[i + 1], rest[i + 2]))
cost = {s: 0}
queue = deque([s])
while queue:
    here = queue.popleft()
    for there, price in roads[here]:
        if there not in cost:
            # The cost of the route with the fewest roads.
            cost[there] = cost[here] + price
            queue.append(there)
for depot in range(1, n + 1):
    print(cost.get(depot, -1))
