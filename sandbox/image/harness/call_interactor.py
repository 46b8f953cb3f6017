"""An output validator of the ICPC format: it is given files for the input, the answer and its feedback, and ends with 42
(accepted) or 43 (wrong). On its standard input is what a submission printed, or it talks with one that runs elsewhere.
An input validator is the same without files: on its standard input is the input of a case."""

from .pristine import PRIVATE as __builtins__

import os
import sys
from json import loads

from .call_stdio import exit_status, finish
from .compiled import run_compiled
from .feedback import kept_files, next_input, restore
from .loading import prepare
from .write import write_str

FOLDER = "/tmp/feedback/"
# The first that is there is what the learner may be told.
MESSAGES = ("teammessage.txt", "judgemessage.txt")
LONGEST_MESSAGE = 2000


def call_interactor(code, text, spec, case, report):
    args = lay_out(case)
    report.phase = "call"
    status = run_compiled(code, args) if spec["kind"] == "compiled" else run_source(code, text, spec, args)
    report.lines += [status, write_str(message())]
    if passes := case.get("passes"):
        report.lines += [next_input(FOLDER, passes["most"]), kept_files(FOLDER, passes["most"])]


def lay_out(case):
    """The files of the case → what the program is called with, its own name first."""
    if "stdin" not in case:
        return ["validator", *case["args"]]
    os.mkdir(FOLDER)
    files = [f"/tmp/case.{end}" for end in ("in", "ans")]
    for path, content in zip(files, (case["stdin"], case["answer"])):
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(content)
    if passes := case.get("passes"):
        restore(FOLDER, loads(passes["files"]))
    return ["interactor.py", *files, FOLDER, *case["args"]]


def run_source(code, text, spec, args):
    sys.argv = args
    names = vars(prepare("__main__", text, spec["prelude"]))
    status = 0
    try:
        exec(code, names)
    except SystemExit as error:
        status = exit_status(error.code)
    finally:
        finish(names)
    return str(status)


def message():
    for name in MESSAGES:
        if os.path.exists(FOLDER + name):
            with open(FOLDER + name, encoding="utf-8", errors="replace") as file:
                return file.read(LONGEST_MESSAGE).strip()
    return ""
