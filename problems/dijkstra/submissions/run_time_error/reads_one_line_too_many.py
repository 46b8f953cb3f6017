n, m, s = map(int, input().split())
roads = []
for _ in range(m + 1):
    u, v, w = map(int, input().split())
    roads.append((u, v, w))
cost = {s: 0}
for _ in range(n):
    for u, v, w in roads:
        if u in cost:
            cost[v] = min(cost[u] + w, cost.get(v, cost[u] + w))
for depot in range(1, n + 1):
    print(cost.get(depot, -1))
