import heapq
import sys

n, m, s, *rest = map(int, sys.stdin.read().split())
roads = [[] for _ in range(n)]
for i in range(0, 3 * m, 3):
    roads[rest[i]].append((rest[i + 1], rest[i + 2]))
cost = [-1] * n
heap = [(0, s)]
while heap:
    paid, here = heapq.heappop(heap)
    if cost[here] < 0:
        cost[here] = paid
        for there, price in roads[here]:
            heapq.heappush(heap, (paid + price, there))
print(*cost, sep="\n")
