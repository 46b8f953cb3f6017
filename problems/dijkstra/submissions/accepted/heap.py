import heapq
import sys


def main():
    n, m, s, *rest = map(int, sys.stdin.buffer.read().split())
    roads = [[] for _ in range(n + 1)]
    for i in range(0, 3 * m, 3):
        roads[rest[i]].append((rest[i + 1], rest[i + 2]))
    cost = [None] * (n + 1)
    heap = [(0, s)]
    while heap:
        paid, here = heapq.heappop(heap)
        if cost[here] is not None:
            continue
        cost[here] = paid
        for there, price in roads[here]:
            if cost[there] is None:
                heapq.heappush(heap, (paid + price, there))
    print("\n".join(str(-1 if c is None else c) for c in cost[1:]))


main()
