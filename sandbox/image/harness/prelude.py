"""Names that a solution may use without importing them, and modules that are imported before any fork."""

import builtins
import importlib
import sys

# Star imports come first and module names last: `from bisect import *` would hide the module `bisect`.
STARS = (
    "operator", "typing", "string", "random", "math", "copy", "itertools", "functools", "heapq", "bisect", "collections",
)
MODULES = (
    *STARS, "sys", "re", "json", "time", "datetime", "dataclasses", "enum", "abc", "decimal", "fractions", "statistics",
)
ALSO = {
    "dataclasses": ("dataclass", "field"),
    "sys": ("maxsize",),
    "enum": ("Enum", "IntEnum"),
    "abc": ("ABC", "abstractmethod"),
}
# Imported so that a solution's own import costs nothing; not named in the prelude.
WARM = (
    "os", "io", "queue", "struct", "array", "textwrap", "contextlib", "threading", "inspect", "traceback", "linecache",
    "types", "numbers", "base64", "pickle", "zlib", "unicodedata", "collections.abc", "__future__", "weakref", "pprint",
    "warnings",
)

PRACTICE = {}


def warm():
    """Called once in each interpreter, before it forks. A module that an interpreter lacks is left out."""
    for name in (*MODULES, *WARM):
        load(name)
    # An interpreter that was started without `site` lacks these two.
    builtins.exit = builtins.quit = sys.exit
    practice()


def practice():
    """Builtins and the names given, as one dict: what a solution with the prelude has for builtins."""
    if not PRACTICE:
        PRACTICE.update(build())
    return PRACTICE


def build():
    names = {}
    for name in STARS:
        names.update(public(load(name)))
    for name, wanted in ALSO.items():
        names.update({word: getattr(load(name), word) for word in wanted})
    names = {name: value for name, value in names.items() if not hasattr(builtins, name)}
    names.update({name: load(name) for name in MODULES if load(name)})
    return {**vars(builtins), **names}


def public(module):
    names = getattr(module, "__all__", None) or [name for name in vars(module) if not name.startswith("_")]
    return {name: getattr(module, name) for name in names}


def load(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        return None
