# The name numbers means another list now; the caller's list is as it was.
def quick_sort(numbers):
    numbers = sorted(numbers)
