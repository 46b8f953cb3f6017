import heapq
import sys

n, m, s, *rest = map(int, sys.stdin.read().split())
roads = [[] for _ in range(n + 1)]
for i in range(0, 3 * m, 3):
    roads[rest[i]].append((rest[i + 1], rest[i + 2]))
cost = {}
heap = [(0, s)]
while heap:
    paid, here = heapq.heappop(heap)
    if here not in cost:
        cost[here] = paid
        for there, price in roads[here]:
            heapq.heappush(heap, (paid + price, there))
for depot in sorted(cost):
    print(cost[depot])
