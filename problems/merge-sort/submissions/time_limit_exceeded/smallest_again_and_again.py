def merge_sort(records):
    left = list(records)
    ordered = []
    while left:
        least = min(left, key=lambda record: record[1])
        left.remove(least)
        ordered.append(least)
    return ordered
