def merge_sort(records):
    return sorted(records, key=lambda record: (record[1], record[0]))
