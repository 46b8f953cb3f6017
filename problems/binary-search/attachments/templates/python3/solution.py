def find_places(numbers: list[int], wanted: list[int]) -> list[int]:
    """For each wanted number, return the position of the first number that is not smaller."""
    return []
