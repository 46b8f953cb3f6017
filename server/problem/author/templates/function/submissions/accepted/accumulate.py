from itertools import accumulate


def running_total(nums):
    return list(accumulate(nums))
