# "For each candidate, look at each number." With 100 000 of either, that is up to ten thousand million looks.
def first_missing_positive(nums):
    for candidate in range(1, len(nums) + 2):
        found = False
        for x in nums:
            if x == candidate:
                found = True
                break
        if not found:
            return candidate
