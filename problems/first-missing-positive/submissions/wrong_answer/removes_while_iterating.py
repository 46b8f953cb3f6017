# "Throw the useless numbers out first." Removing from a list under a for loop makes the loop skip the next one.
def first_missing_positive(nums):
    for x in nums:
        if x <= 0:
            nums.remove(x)
    k = 1
    for x in sorted(set(nums)):
        if x != k:
            break
        k += 1
    return k
