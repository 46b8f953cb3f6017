"""The results of a function or a class, a line for each, against those of the reference."""

from touchstone_compare import is_answer
from touchstone_config import CHECK


def judge(case, answer, printed, feedback):
    """→ None, or why the results are wrong."""
    expected, results = lines_of(answer), lines_of(printed)
    for number, (got, want) in enumerate(zip(results, expected), start=1):
        if not is_answer(got, want, CHECK):
            return f"result {number}: {got[:200]} where {want[:200]} is expected"
    if len(results) != len(expected):
        return f"{len(results)} results where {len(expected)} are expected"
    return None


def lines_of(text):
    return text.removesuffix("\n").split("\n")
