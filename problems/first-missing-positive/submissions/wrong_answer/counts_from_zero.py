# "Counting starts at zero." Zero is not positive.
def first_missing_positive(nums):
    present = set(nums)
    k = 0
    while k in present:
        k += 1
    return k
