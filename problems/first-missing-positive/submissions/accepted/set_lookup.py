# A set answers "is k there?" at once, and the answer is at most one more than the length.
def first_missing_positive(nums: list[int]) -> int:
    present = set(nums)
    return next(k for k in range(1, len(nums) + 2) if k not in present)
