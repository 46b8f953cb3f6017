# <= goes with a high that is a place of the list. The length is none.
def find_places(numbers, wanted):
    places = []
    for number in wanted:
        low, high = 0, len(numbers)
        while low <= high:
            middle = (low + high) // 2
            if numbers[middle] < number:
                low = middle + 1
            else:
                high = middle - 1
        places.append(low)
    return places
