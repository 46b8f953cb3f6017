# "Some number from 1 to n is missing." When none is, the loop ends and the function returns None.
def first_missing_positive(nums):
    present = set(nums)
    for k in range(1, len(nums) + 1):
        if k not in present:
            return k
