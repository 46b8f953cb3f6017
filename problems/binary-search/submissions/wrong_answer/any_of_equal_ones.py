# As in the books: stops at the first equal number that it meets.
def find_places(numbers, wanted):
    places = []
    for number in wanted:
        low, high = 0, len(numbers) - 1
        while low <= high:
            middle = (low + high) // 2
            if numbers[middle] == number:
                low = middle
                break
            if numbers[middle] < number:
                low = middle + 1
            else:
                high = middle - 1
        places.append(low)
    return places
