# "else belongs to every turn of the loop": the first number that is not awaited ends the search.
def first_missing_positive(nums):
    awaited = 1
    for x in sorted(nums):
        if x == awaited:
            awaited += 1
        else:
            return awaited
    return awaited
