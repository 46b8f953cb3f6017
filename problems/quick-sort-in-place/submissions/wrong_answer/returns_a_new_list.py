# As it is shown in many a guide: sorted is what comes back, not what was given.
def quick_sort(numbers):
    if len(numbers) <= 1:
        return numbers
    pivot = numbers[len(numbers) // 2]
    smaller = [number for number in numbers if number < pivot]
    equal = [number for number in numbers if number == pivot]
    larger = [number for number in numbers if number > pivot]
    return quick_sort(smaller) + equal + quick_sort(larger)
