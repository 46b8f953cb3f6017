def find_places(numbers, wanted):
    return [sum(other < number for other in numbers) for number in wanted]
