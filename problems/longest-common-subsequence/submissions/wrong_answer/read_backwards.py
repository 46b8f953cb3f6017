# The walk goes from the end to the beginning, and so does the text.
def common_subsequence(first, second):
    n, m = len(first), len(second)
    length = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            if first[i - 1] == second[j - 1]:
                length[i][j] = length[i - 1][j - 1] + 1
            else:
                length[i][j] = max(length[i - 1][j], length[i][j - 1])
    found = ""
    i, j = n, m
    while i and j:
        if first[i - 1] == second[j - 1]:
            found += first[i - 1]
            i, j = i - 1, j - 1
        elif length[i - 1][j] > length[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return found
