"""Whether a line that came back is the answer, by the measure that the problem declares."""

from math import isfinite

from touchstone_canonical import NotCanonical, parse


def is_answer(actual, expected, check):
    if check["kind"] != "any_of" and actual == expected:
        return True
    if actual.startswith("raises ") or expected.startswith("raises "):
        return actual == expected
    compare = COMPARISONS.get(check["kind"])
    if compare is None:
        return False
    try:
        got = parse(actual)
    except NotCanonical:
        return False
    return compare(got, parse(expected), check)


def is_close(got, want, check):
    """Where a float is expected an int will do, as it does for Python; never the other way round."""
    if want.kind == "float":
        return got.kind in ("int", "float") and is_near(got, want, check)
    if got.kind != want.kind or len(got.parts) != len(want.parts):
        return False
    if not want.parts or want.kind == "set":
        return got.text == want.text
    return all(is_close(g, w, check) for g, w in zip(got.parts, want.parts))


def is_near(got, want, check):
    if got.text == want.text or got.value == want.value:
        return True
    try:
        apart = abs(float(got.value) - want.value)
    except OverflowError:
        return False
    return isfinite(want.value) and apart <= max(check["abs"], check["rel"] * abs(want.value))


def same_without_order(got, want, check):
    return without_order(got, check["depth"]) == without_order(want, check["depth"])


def without_order(node, depth):
    """The text, with the items of the outermost `depth` levels of lists in a fixed order."""
    if node.kind != "list" or depth == 0:
        return node.text
    return "[" + ", ".join(sorted(without_order(part, depth - 1) for part in node.parts)) + "]"


def is_one_of(got, want, check):
    return any(part.text == got.text for part in want.parts)


COMPARISONS = {"float": is_close, "unordered": same_without_order, "any_of": is_one_of}
