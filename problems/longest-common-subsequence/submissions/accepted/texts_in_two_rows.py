# The texts themselves in the table, of which only two rows are kept.
def common_subsequence(first, second):
    above = [""] * (len(second) + 1)
    for a in first:
        row = [""]
        for j, b in enumerate(second):
            row.append(above[j] + b if a == b else max(above[j + 1], row[j], key=len))
        above = row
    return above[-1]
