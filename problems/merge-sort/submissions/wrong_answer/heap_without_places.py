# Of equal numbers a heap gives the smaller name, not the earlier one.
import heapq


def merge_sort(records):
    heap = [(number, name) for name, number in records]
    heapq.heapify(heap)
    ordered = []
    while heap:
        number, name = heapq.heappop(heap)
        ordered.append((name, number))
    return ordered
