# Not in place inside, but the list that was given is the one that changes.
class Solution:
    def quickSort(self, numbers: List[int]) -> None:
        def sort(nums):
            if len(nums) <= 1:
                return nums
            p = nums[len(nums) // 2]
            return (
                sort([x for x in nums if x < p])
                + [x for x in nums if x == p]
                + sort([x for x in nums if x > p])
            )

        numbers[:] = sort(numbers)
