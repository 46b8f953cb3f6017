# Two indices walk towards each other and swap what stands on the wrong side of the pivot.
def quick_sort(numbers: list[int]) -> None:
    def sort(low: int, high: int) -> None:
        if low >= high:
            return
        pivot = numbers[(low + high) // 2]
        left, right = low, high
        while left <= right:
            while numbers[left] < pivot:
                left += 1
            while numbers[right] > pivot:
                right -= 1
            if left <= right:
                numbers[left], numbers[right] = numbers[right], numbers[left]
                left += 1
                right -= 1
        sort(low, right)
        sort(left, high)

    sort(0, len(numbers) - 1)
