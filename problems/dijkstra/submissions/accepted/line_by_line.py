from collections import defaultdict
from heapq import heappop, heappush
from math import inf


def read_network():
    n, m, s = map(int, input().split())
    roads = defaultdict(dict)
    for _ in range(m):
        u, v, w = map(int, input().split())
        roads[u][v] = min(w, roads[u].get(v, inf))
    return n, s, roads


def cheapest(s, roads):
    cost = {s: 0}
    heap = [(0, s)]
    while heap:
        paid, here = heappop(heap)
        if paid > cost[here]:
            continue
        for there, price in roads[here].items():
            if paid + price < cost.get(there, inf):
                cost[there] = paid + price
                heappush(heap, (cost[there], there))
    return cost


if __name__ == "__main__":
    n, s, roads = read_network()
    cost = cheapest(s, roads)
    for depot in range(1, n + 1):
        print(cost.get(depot, -1))
