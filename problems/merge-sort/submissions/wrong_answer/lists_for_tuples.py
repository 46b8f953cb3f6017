def merge_sort(records):
    return [[name, number] for name, number in sorted(records, key=lambda record: record[1])]
