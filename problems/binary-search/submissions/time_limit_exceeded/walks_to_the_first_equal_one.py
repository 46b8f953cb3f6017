# Finds one of the equal numbers quickly, then goes back to the first step by step.
from bisect import bisect_right


def find_places(numbers, wanted):
    places = []
    for number in wanted:
        place = bisect_right(numbers, number)
        while place > 0 and numbers[place - 1] == number:
            place -= 1
        places.append(place)
    return places
