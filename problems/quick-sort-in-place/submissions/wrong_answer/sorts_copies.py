# A slice is a copy: what is sorted there does not come back.
def quick_sort(numbers):
    if len(numbers) <= 1:
        return
    pivot = numbers[len(numbers) // 2]
    left, right = 0, len(numbers) - 1
    while left <= right:
        while numbers[left] < pivot:
            left += 1
        while numbers[right] > pivot:
            right -= 1
        if left <= right:
            numbers[left], numbers[right] = numbers[right], numbers[left]
            left += 1
            right -= 1
    quick_sort(numbers[: right + 1])
    quick_sort(numbers[left:])
