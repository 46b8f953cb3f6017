"""An exception as a learner should see it: type, message, and the lines of their own file, ours folded away."""

from .pristine import PRIVATE as __builtins__

from .compiling import FILENAME
from .write import type_name

LONGEST_MESSAGE = 1000
LONGEST_CODE = 200
# By the getter of BaseException: a submission's own class may have something else under the name.
traceback_of = BaseException.__dict__["__traceback__"].__get__
# Lines of a trace that are kept at either end: a recursion has thousands.
KEPT = 8


def fault(error, lines):
    """`lines` are the lines of the source."""
    frames = own_frames(error)
    last = frames[-1] if frames else None
    return {
        "type": type_name(type(error))[:100],
        "message": message_of(error),
        "line": last[1] if last else None,
        "column": column_of(*last[:3], lines) if last else None,
        "trace": trace(frames, lines),
    }


def message_of(error):
    try:
        # Joined, because it may be of a class of its own, with another idea of what a part of it is.
        return "".join((str(error),))[:LONGEST_MESSAGE]
    except BaseException:  # __str__ may be the submission's
        return ""


def own_frames(error):
    frames = []
    step = traceback_of(error)
    while step is not None:
        code = step.tb_frame.f_code
        if code.co_filename == FILENAME:
            frames.append((code, step.tb_lineno or 1, step.tb_lasti))
        step = step.tb_next
    return frames


def trace(frames, lines):
    shown = [trace_line(code, line, lines) for code, line, _ in frames[:KEPT]]
    hidden = len(frames) - 2 * KEPT
    if hidden > 0:
        shown.append({"line": frames[KEPT][1], "function": f"({hidden} more calls)", "code": ""})
    return shown + [trace_line(code, line, lines) for code, line, _ in frames[max(KEPT, len(frames) - KEPT) :]]


def trace_line(code, line, lines):
    text = lines[line - 1].strip() if line <= len(lines) else ""
    return {"line": line, "function": code.co_qualname[:100], "code": text[:LONGEST_CODE]}


def column_of(code, line, instruction, lines):
    """From 1, in characters; Python counts bytes."""
    for at, place in enumerate(code.co_positions()):
        if at * 2 == instruction:
            start = place[2]
            if place[0] != line or start is None or line > len(lines):
                return None
            return len(lines[line - 1].encode("utf-8", "replace")[:start].decode("utf-8", "replace")) + 1
    return None
