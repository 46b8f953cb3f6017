import heapq
import sys

n, m, s, *rest = map(int, sys.stdin.read().split())
roads = [[] for _ in range(n + 1)]
for i in range(0, 3 * m, 3):
    roads[rest[i]].append((rest[i + 1], rest[i + 2]))
cost = {s: 0}
heap = [(0, s)]
while heap:
    paid, here = heapq.heappop(heap)
    for there, price in roads[here]:
        if there not in cost:
            cost[there] = paid + price
            heapq.heappush(heap, (paid + price, there))
for depot in range(1, n + 1):
    print(cost.get(depot, -1))
