# "in is one word, so it is one step." In a list it looks at every number.
def first_missing_positive(nums):
    k = 1
    while k in nums:
        k += 1
    return k
