import heapq
import sys
import threading


def main():
    data = iter(sys.stdin.read().split())
    n, m, s = (int(next(data)) for _ in range(3))
    roads = [[] for _ in range(n)]
    for _ in range(m):
        u, v, w = (int(next(data)) for _ in range(3))
        roads[u - 1].append((w, v - 1))
    best = [float("inf")] * n
    best[s - 1] = 0
    heap = [(0, s - 1)]
    while heap:
        paid, here = heapq.heappop(heap)
        if paid == best[here]:
            for price, there in roads[here]:
                if paid + price < best[there]:
                    best[there] = paid + price
                    heapq.heappush(heap, (best[there], there))
    sys.stdout.write(" \n".join("-1" if b == float("inf") else str(b) for b in best))
    sys.exit(0)


# As programs begin that were written where the stack is small.
threading.stack_size(1 << 26)
threading.Thread(target=main).start()
