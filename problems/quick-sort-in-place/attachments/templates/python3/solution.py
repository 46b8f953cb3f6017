def quick_sort(numbers: list[int]) -> None:
    """Sort the list in place, smallest first."""
