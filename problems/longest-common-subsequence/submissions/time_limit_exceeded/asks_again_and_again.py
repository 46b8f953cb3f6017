def common_subsequence(first, second):
    if not first or not second:
        return ""
    if first[0] == second[0]:
        return first[0] + common_subsequence(first[1:], second[1:])
    return max(common_subsequence(first[1:], second), common_subsequence(first, second[1:]), key=len)
