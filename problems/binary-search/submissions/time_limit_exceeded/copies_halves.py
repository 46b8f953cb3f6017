# Half of the list is out of question, and the other half is copied.
def place_of(numbers, wanted):
    if not numbers:
        return 0
    middle = len(numbers) // 2
    if numbers[middle] < wanted:
        return middle + 1 + place_of(numbers[middle + 1 :], wanted)
    return place_of(numbers[:middle], wanted)


def find_places(numbers, wanted):
    return [place_of(numbers, number) for number in wanted]
