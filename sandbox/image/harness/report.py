"""What a run has to say, gathered while it goes. The JSON is described at the top of the package."""

from .pristine import PRIVATE as __builtins__, encode_json

from errno import ENOMEM

from .entry import EntryMissing
from .faults import fault, traceback_of
from .write import ascii_name, type_name

# How many places where something was raised are kept, and how many of those with their trace.
MOST_RAISED = 16
MOST_TRACES = 4
OUT_OF_MEMORY = (
    b'{"results": "", "raised": [], "fatal": {"type": "MemoryError", "message": "", "line": null, "column": null, '
    b'"trace": [], "at": null, "phase": "result", "reason": "memory"}}'
)


class BadEncoding(Exception):
    """An encoder returned something other than a text of an allowed length."""


class Report:
    def __init__(self, text):
        self.source = text.splitlines()
        self.lines = []
        self.raised = []
        self.places = set()
        self.fatal = None
        self.phase = "load"
        self.at = None
        self.state = None

    def raise_at(self, at, error):
        """An operation raised: that is its result, and may be what the case expects. No case expects that memory ran
        out."""
        if is_out_of_memory(error):
            raise error
        self.lines.append(f"raises {ascii_name(builtin_name(error))}")
        place = (type(error), traceback_of(error) and innermost_line(error))
        if place in self.places or len(self.raised) >= MOST_RAISED:
            return
        self.places.add(place)
        told = fault(error, self.source)
        if len(self.raised) >= MOST_TRACES:
            told["trace"] = []
        self.raised.append({**told, "at": at})

    def stop(self, error):
        """Nothing can follow what was raised."""
        self.fatal = {**fault(error, self.source), "at": self.at, "phase": self.phase, "reason": reason_for(error)}

    def to_bytes(self):
        try:
            told = {"results": "\n".join(self.lines), "raised": self.raised, "fatal": self.fatal}
            return encode_json(told if self.state is None else {**told, "state": self.state}).encode()
        except MemoryError:
            return OUT_OF_MEMORY


def builtin_name(error):
    """A learner's own `class Empty(IndexError)` is an IndexError to whoever catches it."""
    for kind in type(error).__mro__:
        if kind.__module__ == "builtins":
            return type_name(kind)
    return type_name(type(error))


def innermost_line(error):
    step = traceback_of(error)
    while step.tb_next is not None:
        step = step.tb_next
    return step.tb_lineno


def reason_for(error):
    if isinstance(error, EntryMissing):
        return "missing-entry"
    if isinstance(error, BadEncoding):
        return "bad-encoding"
    if is_out_of_memory(error):
        return "memory"
    return "exit" if isinstance(error, SystemExit) else "exception"


def is_out_of_memory(error):
    """mmap says it as the system does."""
    return isinstance(error, MemoryError) or (type(error) is OSError and error.errno == ENOMEM)
