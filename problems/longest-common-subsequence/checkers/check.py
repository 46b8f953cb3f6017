"""Any common subsequence of the greatest length is right; the reference says which length that is."""


def check(input, answer, expected):
    if len(answer) > 600:
        return f"it has {len(answer)} characters, more than either text"
    for name in ("first", "second"):
        if not is_subsequence(answer, input[name]):
            return f"it is not a subsequence of {name}"
    if len(answer) < len(expected):
        return f"it has {len(answer)} characters, and there is one of {len(expected)}"
    return True


def is_subsequence(short, long):
    rest = iter(long)
    return all(character in rest for character in short)
