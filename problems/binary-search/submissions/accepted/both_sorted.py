# The questions in sorted order, and one walk through the numbers beside them.
def find_places(numbers, wanted):
    places = [0] * len(wanted)
    at = 0
    for i in sorted(range(len(wanted)), key=wanted.__getitem__):
        while at < len(numbers) and numbers[at] < wanted[i]:
            at += 1
        places[i] = at
    return places
