import sys

n, m, s, *rest = map(int, sys.stdin.read().split())
roads = [[] for _ in range(n + 1)]
for i in range(0, 3 * m, 3):
    roads[rest[i]].append((rest[i + 1], rest[i + 2]))
offers = {s: 0}
cost = {}
while offers:
    here = min(offers, key=offers.get)
    cost[here] = offers.pop(here)
    for there, price in roads[here]:
        if there not in cost:
            offers[there] = min(cost[here] + price, offers.get(there, cost[here] + price))
for depot in range(1, n + 1):
    print(cost.get(depot, -1))
