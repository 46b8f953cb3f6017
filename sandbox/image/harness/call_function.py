"""A function: its answer is what it returns, or what it made of one of its arguments."""

from .pristine import PRIVATE as __builtins__

from .entry import defined_here, find_function
from .own_words import own_words
from .read import arguments
from .write import write


def call_function(own, spec, case, shapes, report):
    entry = find_function(own, spec["entry"]["names"])
    params = spec["entry"]["params"]
    args = arguments(case["args"], params, shapes)
    report.phase, report.at = "call", 0
    try:
        value = entry(*args)
    except MemoryError:
        raise
    except Exception as error:
        report.raise_at(0, error)
        return
    report.phase = "result"
    if spec["result"] != "return":
        value = args[[param["name"] for param in params].index(spec["result"]["param"])]
    report.lines.append(write(value, shapes))
    if "stateAt" in case and defined_here(type(value)):
        report.state = own_words(value)
