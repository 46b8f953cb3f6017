"""Runs the top level of a submission as the module `solution`.

Its `__name__` is "solution": an `if __name__ == "__main__":` block is the learner's own test drive and does not run.
Where the submission is a program of its own, its name is "__main__", and the block does.
"""

from .pristine import PRIVATE as __builtins__

import builtins
import linecache
import sys
from types import ModuleType

from .compiling import FILENAME
from .nodes import ListNode, TreeNode
from .prelude import practice

# Of the names given, these alone are in the module itself: pickle looks for them there.
GIVEN = {"TreeNode": TreeNode, "ListNode": ListNode}


def load(code, text, prelude):
    module = prepare("solution", text, prelude)
    exec(code, vars(module))
    return module


def prepare(name, text, prelude):
    """The module before its first line. Its own definitions win over the names given.

    Those stand where Python looks after the module: among its builtins. Copying 400 names into every module would
    touch 400 objects, and every page touched after a fork is a page copied: measured 1 ms a case.
    """
    module = ModuleType(name)
    names = vars(module)
    names.update(GIVEN if prelude == "practice" else {}, __file__=FILENAME)
    names["__builtins__"] = practice() if prelude == "practice" else builtins
    sys.modules[name] = module
    linecache.cache[FILENAME] = (len(text), None, text.splitlines(True), FILENAME)
    return module
