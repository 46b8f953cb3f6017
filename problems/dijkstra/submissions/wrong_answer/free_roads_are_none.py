import heapq
import sys

n, m, s, *rest = map(int, sys.stdin.read().split())
price = {u: {} for u in range(1, n + 1)}
for i in range(0, 3 * m, 3):
    u, v, w = rest[i : i + 3]
    # 0 stands for "no road" here, as in the matrices of many books.
    if w and w < price[u].get(v, 10**18):
        price[u][v] = w
cost = {}
heap = [(0, s)]
while heap:
    paid, here = heapq.heappop(heap)
    if here not in cost:
        cost[here] = paid
        for there in price[here]:
            heapq.heappush(heap, (paid + price[here][there], there))
for depot in range(1, n + 1):
    print(cost.get(depot, -1))
