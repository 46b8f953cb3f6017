# The table has a row for each character, and none for the end.
def common_subsequence(first, second):
    n, m = len(first), len(second)
    length = [[0] * m for _ in range(n)]
    for i in reversed(range(n)):
        for j in reversed(range(m)):
            if first[i] == second[j]:
                length[i][j] = length[i + 1][j + 1] + 1
            else:
                length[i][j] = max(length[i + 1][j], length[i][j + 1])
    return "" if not length else str(length[0][0])
