# "The answer is what I see on the screen." The function prints it and returns None.
def first_missing_positive(nums):
    present = set(nums)
    k = 1
    while k in present:
        k += 1
    print(k)
