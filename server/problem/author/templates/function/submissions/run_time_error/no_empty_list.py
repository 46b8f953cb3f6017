def running_total(nums):
    totals = [nums[0]]
    for num in nums[1:]:
        totals.append(totals[-1] + num)
    return totals
