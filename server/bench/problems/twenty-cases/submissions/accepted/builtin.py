def total(nums: list[int]) -> int:
    return sum(nums)
