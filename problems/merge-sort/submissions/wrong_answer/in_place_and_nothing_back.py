def merge_sort(records):
    records.sort(key=lambda record: record[1])
