# In a list that is in order already, nothing is smaller than the first.
def quick_sort(numbers):
    def sort(low, high):
        if low >= high:
            return
        pivot, border = numbers[low], low
        for at in range(low + 1, high + 1):
            if numbers[at] < pivot:
                border += 1
                numbers[border], numbers[at] = numbers[at], numbers[border]
        numbers[low], numbers[border] = numbers[border], numbers[low]
        sort(low, border - 1)
        sort(border + 1, high)

    sort(0, len(numbers) - 1)
