# No recursion: runs of 1, then of 2, then of 4, merged by the library.
from heapq import merge


class Solution:
    def mergeSort(self, records):
        width = 1
        while width < len(records):
            merged = []
            for start in range(0, len(records), 2 * width):
                middle = start + width
                merged += merge(records[start:middle], records[middle : middle + width], key=lambda r: r[1])
            records = merged
            width *= 2
        return records
