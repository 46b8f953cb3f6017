# "Count each candidate: the first with none is it." Every count goes through the whole list.
def first_missing_positive(nums):
    for k in range(1, len(nums) + 2):
        if nums.count(k) == 0:
            return k
