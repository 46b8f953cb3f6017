# With two places left the middle is the first of them, and low = middle changes nothing.
def find_places(numbers, wanted):
    places = []
    for number in wanted:
        low, high = 0, len(numbers)
        while low < high:
            middle = (low + high) // 2
            if numbers[middle] < number:
                low = middle
            else:
                high = middle
        places.append(low)
    return places
