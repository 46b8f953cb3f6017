# The table says how long it can become from here on; the walk through it says how.
def common_subsequence(first: str, second: str) -> str:
    n, m = len(first), len(second)
    length = [[0] * (m + 1) for _ in range(n + 1)]
    for i in reversed(range(n)):
        for j in reversed(range(m)):
            if first[i] == second[j]:
                length[i][j] = length[i + 1][j + 1] + 1
            else:
                length[i][j] = max(length[i + 1][j], length[i][j + 1])
    found = []
    i = j = 0
    while i < n and j < m:
        if first[i] == second[j]:
            found.append(first[i])
            i += 1
            j += 1
        elif length[i + 1][j] > length[i][j + 1]:
            i += 1
        else:
            j += 1
    return "".join(found)
