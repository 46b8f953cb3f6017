# "There is always a largest number." max of an empty list is a ValueError.
def first_missing_positive(nums):
    present = set(nums)
    largest = max(nums)
    k = 1
    while k <= largest and k in present:
        k += 1
    return k
