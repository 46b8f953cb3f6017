import sys

n, m, s, *rest = map(int, sys.stdin.read().split())
roads = list(zip(rest[0::3], rest[1::3], rest[2::3]))
cost = {s: 0}
changed = True
while changed:
    changed = False
    for u, v, w in roads:
        if u in cost and (v not in cost or cost[u] + w < cost[v]):
            cost[v] = cost[u] + w
            changed = True
for depot in range(1, n + 1):
    print(cost.get(depot, -1))
