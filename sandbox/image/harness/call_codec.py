"""A codec: a value to text, or, in another process, that text back to a value."""

from .pristine import PRIVATE as __builtins__

from .entry import EntryMissing, by_name, checked, find_class, find_methods
from .read import place_nodes
from .report import BadEncoding
from .write import ascii_name, type_name, write, write_str


def call_codec(own, spec, case, shapes, report):
    which = "encode" if "encode" in case else "decode"
    coder = find_coder(own, spec, which)
    given = case["decode"] if which == "decode" else place_nodes(case["encode"], spec["value"], shapes)
    report.phase, report.at = "call", 0
    try:
        value = coder(given)
    except MemoryError:
        raise
    except Exception as error:
        report.raise_at(0, error)
        return
    report.phase = "result"
    name = spec[which]["names"][0]
    report.lines.append(write(value, shapes) if which == "decode" else encoded(value, name, spec["maxEncoded"]))


def find_coder(own, spec, which):
    """A method of the class, made anew in each process; or a plain function where there is no such class."""
    coders = [spec["encode"], spec["decode"]]
    try:
        host = find_class(own, spec["names"], coders)
    except EntryMissing:
        functions = [by_name(own, coder["names"]) for coder in coders]
        if any(function is None for function in functions):
            raise
        return checked(functions[0 if which == "encode" else 1], spec[which]["names"][0])
    methods = find_methods(host, coders)
    return getattr(host(), methods[spec[which]["names"][0]])


def encoded(value, name, longest):
    if type(value) is not str:
        raise BadEncoding(f"{name} must return a str, and returned {ascii_name(type_name(type(value)))}")
    if len(value) > longest:
        raise BadEncoding(f"{name} returned {len(value)} characters; at most {longest} are allowed")
    text = write_str(value)
    if text.startswith("<"):
        raise BadEncoding(f"{name} returned text that holds half of a character next to its other half")
    return text
