# index() raises a ValueError for what is not there, and walks.
def find_places(numbers, wanted):
    return [numbers.index(number) for number in wanted]
