# "Take the smallest, look, take the next." min and remove each walk through the list, once for every number.
def first_missing_positive(nums):
    nums = [x for x in nums if x > 0]
    k = 1
    while nums:
        smallest = min(nums)
        nums.remove(smallest)
        if smallest > k:
            return k
        if smallest == k:
            k += 1
    return k
