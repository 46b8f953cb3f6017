# Everything before low is smaller than the wanted number, nothing from high on is.
def place_of(numbers: list[int], wanted: int) -> int:
    low, high = 0, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low


def find_places(numbers: list[int], wanted: list[int]) -> list[int]:
    return [place_of(numbers, number) for number in wanted]
