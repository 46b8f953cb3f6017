class Solution:
    def findPlaces(self, numbers: List[int], wanted: List[int]) -> List[int]:
        def search(l: int, r: int, target: int) -> int:
            if l > r:
                return l
            mid = l + (r - l) // 2
            if numbers[mid] >= target:
                return search(l, mid - 1, target)
            return search(mid + 1, r, target)

        return [search(0, len(numbers) - 1, target) for target in wanted]
