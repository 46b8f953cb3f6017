"""A value to text in the first pass, and that text back to the value in the second, which is another process."""

import json
import os

from touchstone_canonical import NotCanonical, parse
from touchstone_decoded import judge as judge_decoded


def judge(case, answer, printed, feedback):
    """→ None, or why the text or the value is wrong."""
    # Kept between the passes: what the second is given for its input may be what the first has left it.
    first = os.path.join(feedback, "first-pass.in")
    if os.path.exists(first):
        with open(first, encoding="utf-8", newline="") as file:
            return judge_decoded(file.read(), answer, printed, feedback)
    try:
        text = parse(printed.removesuffix("\n"))
    except NotCanonical as error:
        return f"what was encoded is no text: {error}"
    if text.kind != "str":
        return f"encoded to {printed[:200]}, which is no text"
    write(first, case)
    write(os.path.join(feedback, "nextpass.in"), json.dumps({"decode": text.value}) + "\n")
    return None


def write(path, content):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(content)
