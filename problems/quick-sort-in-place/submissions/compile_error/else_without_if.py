def quick_sort(numbers):
    def sort(low, high):
        pivot = numbers[low]
        else:
            return

    sort(0, len(numbers) - 1)
