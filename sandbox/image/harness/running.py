"""One case from start to report, whatever the submission does on the way."""

from .pristine import PRIVATE as __builtins__

import marshal
import sys
from json import loads

from .call_class import call_operations
from .call_codec import call_codec
from .call_function import call_function
from .call_interactor import call_interactor
from .call_stdio import call_stdio
from .entry import own_names
from .loading import load
from .nodes import Shapes
from .read import read_input
from .report import Report

CALLS = {"function": call_function, "class": call_operations, "codec": call_codec}
PROGRAMS = ("stdio", "interactive")
# "compiled": the same in machine code.
INTERACTORS = ("interactor", "compiled")

# Taken before a submission runs: it may replace any of them.
set_recursion_limit, set_trace, set_profile = sys.setrecursionlimit, sys.settrace, sys.setprofile
load_code = marshal.loads


def run_case(artifact, spec, input):
    """→ the report as JSON in UTF-8. Returns whatever happens in the submission, unless the process itself ends."""
    code, text = load_code(artifact)
    streams = (sys.stdout, sys.stderr)
    spec = loads(spec)
    report = Report(text)
    try:
        run(code, text, spec, input, report)
    except BaseException as error:
        calm(spec)
        report.stop(error)
    calm(spec)
    flush(streams)
    return report.to_bytes()


def run(code, text, spec, input, report):
    set_recursion_limit(spec["recursionLimit"])
    if spec["kind"] in PROGRAMS:
        return call_stdio(code, text, spec, report)
    if spec["kind"] in INTERACTORS:
        return call_interactor(code, text, spec, loads(input), report)
    module = load(code, text, spec["prelude"])
    own = own_names(module)
    shapes = Shapes(vars(module))
    CALLS[spec["kind"]](own, spec, read_input(input.decode(), shapes), shapes, report)


def calm(spec):
    """Takes back what a submission may have set and our own last steps would suffer from."""
    set_trace(None)
    set_profile(None)
    set_recursion_limit(max(1000, spec["recursionLimit"]))


def flush(streams):
    for stream in (*streams, getattr(sys, "stdout", None), getattr(sys, "stderr", None)):
        try:
            stream.flush()
        except BaseException:  # closed, replaced, or a reader that has gone
            pass
