def common_subsequence(first: str, second: str) -> str:
    """Return a longest text that is a subsequence of both."""
    return ""
