def merge_sort(records):
    if len(records) < 2:
        return records
    middle = len(records) // 2
    left = merge_sort(records[:middle])
    right = merge_sort(records[middle:]
