# Sorted, the numbers come by in order; whoever waits for 1, then 2, then 3 finds the first that does not come.
def first_missing_positive(nums: list[int]) -> int:
    awaited = 1
    for value in sorted(nums):
        if value == awaited:
            awaited += 1
    return awaited
