# The answer to another question: where is it, or -1.
from bisect import bisect_left


def find_places(numbers, wanted):
    places = []
    for number in wanted:
        place = bisect_left(numbers, number)
        places.append(place if place < len(numbers) and numbers[place] == number else -1)
    return places
