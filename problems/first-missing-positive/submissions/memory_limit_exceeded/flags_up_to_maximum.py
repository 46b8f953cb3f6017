# "One flag for each number up to the largest." For a single huge number, that is gigabytes of flags.
def first_missing_positive(nums):
    largest = max(nums, default=0)
    seen = [False] * (max(largest, 0) + 2)
    for x in nums:
        if x > 0:
            seen[x] = True
    return seen.index(False, 1)
