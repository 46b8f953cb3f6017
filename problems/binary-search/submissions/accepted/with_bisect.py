from bisect import bisect_left


def find_places(numbers, wanted):
    return [bisect_left(numbers, number) for number in wanted]
