import heapq
import sys

n, m, s, *rest = map(int, sys.stdin.read().split())
roads = [[] for _ in range(n + 1)]
for i in range(0, 3 * m, 3):
    roads[rest[i]].append((rest[i + 1], rest[i + 2]))
best = [float("inf")] * (n + 1)
best[s] = 0
heap = [(0, s)]
while heap:
    paid, here = heapq.heappop(heap)
    if paid > best[here]:
        continue
    for there, price in roads[here]:
        if paid + price < best[there]:
            best[there] = paid + price
            heapq.heappush(heap, (best[there], there))
print(*best[1:], sep="\n")
