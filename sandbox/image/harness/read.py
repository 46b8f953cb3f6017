"""Values out of a case's JSON: tagged objects become what they stand for, declared trees and lists become nodes."""

from .pristine import PRIVATE as __builtins__, JsonReader

import gc
import sys

stop_collecting, freeze, collect_again = gc.disable, gc.freeze, gc.enable
get_most_digits, set_most_digits = sys.get_int_max_str_digits, sys.set_int_max_str_digits


def read_input(text, shapes):
    """The case as Python values. Ints may have any number of digits here, whatever the submission set."""
    before = get_most_digits()
    set_most_digits(0)
    stop_collecting()
    try:
        return JsonReader(lambda found: untag(found, shapes)).read(text)
    finally:
        set_most_digits(before)
        # 200 000 operations are 400 000 lists, which are no rubbish and which the collector need not look at again.
        freeze()
        collect_again()


def untag(found, shapes):
    tag = found.get("$")
    if tag is None:
        return found
    value = found["v"]
    if tag == "tuple":
        return tuple(value)
    if tag == "set":
        return set(value)
    if tag == "dict":
        return {key: item for key, item in value}
    if tag == "bytes":
        return bytes.fromhex(value)
    if tag == "float":
        return float(value)
    return shapes.build_tree(value) if tag == "tree" else shapes.build_linked(value)


def holds_nodes(kind):
    """Whether a declared type has trees or linked lists in it, so that values of it must be walked."""
    inner = kind.get("of", [])
    parts = [*(inner if isinstance(inner, list) else [inner]), *(kind[k] for k in ("key", "value") if k in kind)]
    return kind["t"] in ("tree", "linked") or any(map(holds_nodes, parts))


def place_nodes(value, kind, shapes):
    """Turns the plain lists that stand where nodes are declared into nodes."""
    name = kind["t"]
    if value is None or not holds_nodes(kind):
        return value
    if name == "tree":
        return shapes.build_tree(value)
    if name == "linked":
        return shapes.build_linked(value)
    if name == "optional":
        return place_nodes(value, kind["of"], shapes)
    if name == "list":
        return [place_nodes(item, kind["of"], shapes) for item in value]
    if name == "tuple":
        return tuple(place_nodes(item, part, shapes) for item, part in zip(value, kind["of"]))
    if name == "dict":
        return {key: place_nodes(item, kind["value"], shapes) for key, item in value.items()}
    return value


def arguments(values, params, shapes):
    return [place_nodes(value, param["type"], shapes) for value, param in zip(values, params)]
