def quick_sort(numbers):
    numbers.sort(key=abs)
