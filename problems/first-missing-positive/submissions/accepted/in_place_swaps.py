# The list itself is the table: the value k belongs into place k - 1, and the first place with a stranger is the answer.
def first_missing_positive(nums: list[int]) -> int:
    n = len(nums)
    for place in range(n):
        value = nums[place]
        while 1 <= value <= n and nums[value - 1] != value:
            nums[value - 1], value = value, nums[value - 1]
    for place in range(n):
        if nums[place] != place + 1:
            return place + 1
    return n + 1
