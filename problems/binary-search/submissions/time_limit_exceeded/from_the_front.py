def find_places(numbers, wanted):
    places = []
    for number in wanted:
        place = 0
        while place < len(numbers) and numbers[place] < number:
            place += 1
        places.append(place)
    return places
