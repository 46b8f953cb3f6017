# "abs() takes my own marks away." It also turns the -2 that was in the list into a 2.
def first_missing_positive(nums):
    n = len(nums)
    marked = [False] * (n + 1)
    for x in nums:
        if 1 <= abs(x) <= n:
            marked[abs(x)] = True
    for k in range(1, n + 1):
        if not marked[k]:
            return k
    return n + 1
