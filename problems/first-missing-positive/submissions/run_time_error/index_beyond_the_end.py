# "Every positive number has its place in the list." A number above the length has none: IndexError.
def first_missing_positive(nums):
    seen = [False] * len(nums)
    for x in nums:
        if x > 0:
            seen[x - 1] = True
    if False in seen:
        return seen.index(False) + 1
    return len(nums) + 1
