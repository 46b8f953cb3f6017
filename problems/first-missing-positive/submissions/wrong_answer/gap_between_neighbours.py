# "Sort, and find the first jump." The first jump may lie below zero, or before the first number.
def first_missing_positive(nums):
    nums = sorted(nums)
    for a, b in zip(nums, nums[1:]):
        if b - a > 1:
            return a + 1
    return nums[-1] + 1 if nums else 1
