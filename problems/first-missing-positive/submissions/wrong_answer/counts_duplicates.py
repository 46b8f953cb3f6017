# "Sorted, the positive numbers must be 1, 2, 3, …" A number that is there twice puts all others out of step.
def first_missing_positive(nums):
    positives = sorted(x for x in nums if x > 0)
    for expected, value in enumerate(positives, start=1):
        if value != expected:
            return expected
    return len(positives) + 1
