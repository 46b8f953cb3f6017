# Sorted, equal characters stand side by side.
def all_unique(text):
    row = sorted(text)
    return all(a != b for a, b in zip(row, row[1:]))
