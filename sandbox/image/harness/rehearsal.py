"""A case of our own, run in a process that is to run one of a submission: what a case touches is then in place."""

import json
import linecache
import sys

from .compiling import FILENAME, compile_source
from .running import run_case

SOURCE = b"def rehearse(items):\n    return items\n"
NUMBERS = {"t": "list", "of": {"t": "int"}}
ENTRY = {"names": ["rehearse"], "params": [{"name": "items", "type": NUMBERS}], "returns": NUMBERS}
SPEC = json.dumps(
    {"kind": "function", "recursionLimit": 1000, "prelude": "practice", "entry": ENTRY, "result": "return"}
).encode()
INPUT = b'{"args": [[1, 2, 3]]}'
EXPECTED = {"results": "[1, 2, 3]", "raised": [], "fatal": None}
ARTIFACT = compile_source(SOURCE, SPEC)[1]


def rehearse():
    """Leaves the interpreter as it was: nothing of this may be there for a submission to find."""
    recursion_limit = sys.getrecursionlimit()
    report = run_case(ARTIFACT, SPEC, INPUT)
    vars(sys.modules.pop("solution")).clear()
    del linecache.cache[FILENAME]
    sys.setrecursionlimit(recursion_limit)
    if json.loads(report) != EXPECTED:
        raise RuntimeError(f"a rehearsal went wrong: {report.decode()}")
