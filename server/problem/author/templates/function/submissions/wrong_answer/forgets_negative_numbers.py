def running_total(nums):
    total = 0
    totals = []
    for num in nums:
        total += abs(num) if total < 0 else num
        totals.append(total)
    return totals
