# Each half is sorted by itself; then the two are put together, and the left one goes first where they are equal.
def merge_sort(records: list[tuple[str, int]]) -> list[tuple[str, int]]:
    if len(records) < 2:
        return records
    middle = len(records) // 2
    left = merge_sort(records[:middle])
    right = merge_sort(records[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if right[j][1] < left[i][1]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]
