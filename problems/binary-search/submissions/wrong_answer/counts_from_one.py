from bisect import bisect_left


def find_places(numbers, wanted):
    return [bisect_left(numbers, number) + 1 for number in wanted]
