def best_value(capacity: int, items: list[list[int]]) -> int:
    """Return the greatest value of items [weight, value] that weigh at most capacity together."""
    return 0
