# A random pivot helps against lists in order, not against equal numbers, which all go to one side.
import random


def quick_sort(numbers):
    def sort(low, high):
        if low >= high:
            return
        chosen = random.randint(low, high)
        numbers[chosen], numbers[high] = numbers[high], numbers[chosen]
        pivot, border = numbers[high], low
        for at in range(low, high):
            if numbers[at] < pivot:
                numbers[border], numbers[at] = numbers[at], numbers[border]
                border += 1
        numbers[border], numbers[high] = numbers[high], numbers[border]
        sort(low, border - 1)
        sort(border + 1, high)

    sort(0, len(numbers) - 1)
