"""Runs the top level of a submission as the module `solution`.

Its `__name__` is "solution": an `if __name__ == "__main__":` block is the learner's own test drive and does not run.
"""

from .pristine import PRIVATE as __builtins__  # noqa: A001

import linecache
import sys
from types import ModuleType

from .compiling import FILENAME
from .prelude import practice


def load(code, text, prelude):
    """→ (module, names given to it). Its own definitions win over the names given."""
    module = ModuleType("solution")
    given = practice() if prelude == "practice" else {}
    vars(module).update(given, __file__=FILENAME)
    sys.modules["solution"] = module
    linecache.cache[FILENAME] = (len(text), None, text.splitlines(True), FILENAME)
    exec(code, vars(module))
    return module, given
