# "A swap is a swap." The first assignment changes nums[i], so nums[nums[i] - 1] then means another place: it never ends.
def first_missing_positive(nums):
    n = len(nums)
    for i in range(n):
        while 1 <= nums[i] <= n and nums[nums[i] - 1] != nums[i]:
            nums[i], nums[nums[i] - 1] = nums[nums[i] - 1], nums[i]
    for i in range(n):
        if nums[i] != i + 1:
            return i + 1
    return n + 1
