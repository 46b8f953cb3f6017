# sorted() leaves its argument alone.
def quick_sort(numbers):
    sorted(numbers)
    return numbers
