# A longest common substring.
def common_subsequence(first, second):
    best = ""
    above = [0] * (len(second) + 1)
    for i, a in enumerate(first):
        row = [0]
        for j, b in enumerate(second):
            row.append(above[j] + 1 if a == b else 0)
            if row[-1] > len(best):
                best = first[i + 1 - row[-1] : i + 1]
        above = row
    return best
