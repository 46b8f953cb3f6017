# What learners really write. The folder says what verdict it must get.
def running_total(nums):
    return [sum(nums)]
