# Sorted backwards and turned round: so are equal ones.
def merge_sort(records):
    return sorted(records, key=lambda record: record[1], reverse=True)[::-1]
