def find_places(numbers, wanted):
    places = []
    for number in wanted:
        low, high = 0, len(numbers)
        while low < high:
            middle = (low + high // 2
            if numbers[middle] < number:
                low = middle + 1
            else:
                high = middle
        places.append(low)
    return places
