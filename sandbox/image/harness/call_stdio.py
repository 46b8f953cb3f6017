"""A program: it reads standard input and prints. Its answer is what it printed, which the host compares; all that there
is to report from here is how it ended."""

from .pristine import PRIVATE as __builtins__

import atexit
import sys
import threading
from io import BufferedWriter, TextIOWrapper

from .loading import prepare

WRITERS = set(map(id, (BufferedWriter, TextIOWrapper)))
# Taken before a submission runs: it may replace any of them.
join_threads, run_exit_functions = threading._shutdown, atexit._run_exitfuncs


def call_stdio(code, text, spec, report):
    report.phase = "call"
    names = vars(prepare("__main__", text, spec["prelude"]))
    try:
        exec(code, names)
    except SystemExit as error:
        if exit_status(error.code) != 0:
            raise
    finally:
        finish(names)


def exit_status(code):
    """As Python reads what sys.exit was given: anything but a number is a last word, and a failure."""
    if code is None or type(code) is bool:
        return int(bool(code))
    if type(code) is int:
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1


def finish(names):
    """What Python does at the end of a program: waits for its threads, calls what it has registered, and writes out
    what its files still hold."""
    join_threads()
    run_exit_functions()
    for value in list(names.values()):
        if id(type(value)) in WRITERS:
            try:
                value.flush()
            except BaseException:  # closed, or a reader that has gone
                pass
