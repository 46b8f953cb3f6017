# As it comes from the clipboard: class Solution, a camelCase method, List that nobody imported.
class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        numSet = set()
        for num in nums:
            if num > 0:
                numSet.add(num)
        res = 1
        while res in numSet:
            res += 1
        return res
