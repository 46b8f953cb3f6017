# "All numbers up to the largest, less those in the list." The largest may be two thousand million.
def first_missing_positive(nums):
    largest = max(nums, default=0)
    return min(set(range(1, max(largest, 0) + 2)) - set(nums))
