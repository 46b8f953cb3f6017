def hears_on_day(tells: dict[str, list[str]], start: str, day: int) -> list[str]:
    """Return all who hear it for the first time on that day, in any order."""
    return []
