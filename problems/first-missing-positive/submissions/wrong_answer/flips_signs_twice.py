# "Turn the sign of place k - 1 to mark k." Met a second time, k turns it back.
def first_missing_positive(nums):
    n = len(nums)
    nums = [x if 1 <= x <= n else n + 1 for x in nums]
    for x in nums:
        k = abs(x)
        if k <= n:
            nums[k - 1] *= -1
    for place, x in enumerate(nums):
        if x > 0:
            return place + 1
    return n + 1
