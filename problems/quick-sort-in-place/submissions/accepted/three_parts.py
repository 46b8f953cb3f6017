# Smaller, equal and larger than a random pivot; no recursion, but a list of the parts that are still to be sorted.
import random


def quick_sort(numbers):
    parts = [(0, len(numbers) - 1)]
    while parts:
        low, high = parts.pop()
        if low >= high:
            continue
        pivot = numbers[random.randint(low, high)]
        smaller, here, larger = low, low, high
        while here <= larger:
            number = numbers[here]
            if number < pivot:
                numbers[smaller], numbers[here] = number, numbers[smaller]
                smaller += 1
                here += 1
            elif number > pivot:
                numbers[here], numbers[larger] = numbers[larger], number
                larger -= 1
            else:
                here += 1
        parts += [(low, smaller - 1), (larger + 1, high)]
