# Sorted questions are quickly answered, but nobody knows any more who asked what.
def find_places(numbers, wanted):
    places = []
    at = 0
    for number in sorted(wanted):
        while at < len(numbers) and numbers[at] < number:
            at += 1
        places.append(at)
    return places
