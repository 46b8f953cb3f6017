# Tuples are compared by their first part first: by name.
def merge_sort(records):
    return sorted(records)
