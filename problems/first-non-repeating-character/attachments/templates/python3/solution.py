def first_non_repeating(text: str) -> str | None:
    """Return the first character that occurs exactly once in text, or None."""
    return None
