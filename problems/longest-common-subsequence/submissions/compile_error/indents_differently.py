def common_subsequence(first, second):
    above = [""] * (len(second) + 1)
    for a in first:
        row = [""]
       for b in second:
            row.append(b)
        above = row
    return above[-1]
