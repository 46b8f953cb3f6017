def running_total(nums):
    total = 0
    totals = []
    for num in nums:
        total += num
        totals.append(total)
    return totals
