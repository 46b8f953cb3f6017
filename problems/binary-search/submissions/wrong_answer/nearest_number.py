# "Where does it belong?" is read as "which is nearest?"
from bisect import bisect_left


def find_places(numbers, wanted):
    places = []
    for number in wanted:
        place = bisect_left(numbers, number)
        if 0 < place < len(numbers) and number - numbers[place - 1] < numbers[place] - number:
            place -= 1
        places.append(place)
    return places
