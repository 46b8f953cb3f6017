

def touchstone_check(input, answer, expected):
    """Stands behind an author's checker: asks it, and lets nothing pass but yes, no, or no with a reason."""
    verdict = check(input, answer, expected)
    if verdict is True or verdict is False:
        return [verdict, ""]
    if type(verdict) is str:
        return [False, verdict]
    raise TypeError(f"check must return True, False or a text that says why not, and returned {type(verdict).__name__}")
