# "Some number is positive." When none is, there is no last one to add 1 to.
def first_missing_positive(nums):
    positives = sorted({x for x in nums if x > 0})
    for expected, value in enumerate(positives, start=1):
        if value != expected:
            return expected
    return positives[-1] + 1
