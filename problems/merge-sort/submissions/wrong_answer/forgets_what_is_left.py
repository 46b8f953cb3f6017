# When one half has come to its end, the rest of the other one is lost.
def merge_sort(records):
    if len(records) < 2:
        return records
    middle = len(records) // 2
    left, right = merge_sort(records[:middle]), merge_sort(records[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i][1] <= right[j][1]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged
