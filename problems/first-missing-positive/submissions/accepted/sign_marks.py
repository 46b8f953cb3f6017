# A minus sign in place k - 1 says "k is here"; first all numbers that cannot matter are made harmless.
def first_missing_positive(nums: list[int]) -> int:
    n = len(nums)
    nums = [value if 1 <= value <= n else n + 1 for value in nums]
    for value in nums:
        k = abs(value)
        if k <= n:
            nums[k - 1] = -abs(nums[k - 1])
    for place, value in enumerate(nums):
        if value > 0:
            return place + 1
    return n + 1
