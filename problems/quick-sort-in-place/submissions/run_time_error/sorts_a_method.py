# Without its brackets it is the method itself, which cannot be put into a list.
def quick_sort(numbers):
    numbers[:] = numbers.sort
