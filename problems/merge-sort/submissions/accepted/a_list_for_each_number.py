# Records of one number wait together, in the order of their coming.
from collections import defaultdict


def merge_sort(records):
    waiting = defaultdict(list)
    for record in records:
        waiting[record[1]].append(record)
    return [record for number in sorted(waiting) for record in waiting[number]]
