def quick_sort(numbers):
    numbers.sort(reverse=True)
