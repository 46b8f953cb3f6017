"""Canonical text: one line of printable ASCII for a value, typed and lossless, the same for equal values always.

    None  True  -5  1.5  nan  -inf  "text \\u00e9"  b"\\x00\\xff"  [1, 2]  (1,)  {1, 2}  set()  {"a": 1}
    TreeNode([1, None, 2])  ListNode([1, 2])

Sets and dicts are sorted by their text. An int of more than 4300 digits is hexadecimal. Only exact types are written
so; anything else (a generator, a subclass of int, a cycle) becomes `<what it is>`, which equals no answer. The host
writes the same in server/problem/canonical.ts; the two must agree.
"""

from .pristine import PRIVATE as __builtins__, encode_json

import sys
from itertools import chain
from json.encoder import encode_basestring_ascii

from .nodes import linked_items, tree_levels

NONE = type(None)
DEEPEST = 200
MOST_PARTS = 20_000_000
# Digits that a decimal int may have: Python's own default, set again because a submission may have changed it.
MOST_DIGITS = 4300
HEX_FROM = 10**MOST_DIGITS

# Types are told apart by id: a set or a dict would ask a submission's metaclass whether its class equals int.
BY_REPR = set(map(id, (int, float, bool, NONE, list, tuple)))
BY_JSON = set(map(id, (int, str, list)))
NESTED = set(map(id, (list, tuple)))
PLAIN_DEPTH = 20

get_most_digits, set_most_digits = sys.get_int_max_str_digits, sys.set_int_max_str_digits
type_name = type.__dict__["__name__"].__get__


def write(value, shapes):
    """The text of a value. Lists of plain numbers or texts are written at the speed of C."""
    before = get_most_digits()
    set_most_digits(MOST_DIGITS)
    try:
        return Writer(shapes).write(value)
    except TooManyParts:
        return opaque(type(value), f"with more than {MOST_PARTS} parts")
    finally:
        set_most_digits(before)


class TooManyParts(Exception):
    pass


def write_int(value):
    return int.__repr__(value) if -HEX_FROM < value < HEX_FROM else hex(value)


def write_str(value):
    text = encode_basestring_ascii(value)
    return text if "\\ud" not in text or is_unambiguous(value) else "<str with a split surrogate pair>"


def is_unambiguous(value):
    """Two lone surrogates side by side would be written like the one character that they stand for."""
    try:
        value.encode("utf-8")
        return True
    except UnicodeEncodeError:
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass") == value


def write_bytes(value):
    return 'b"' + "".join(f"\\x{byte:02x}" for byte in value) + '"'


SCALARS = {
    id(NONE): lambda value: "None",
    id(bool): lambda value: "True" if value else "False",
    id(int): write_int,
    id(float): float.__repr__,
    id(str): write_str,
    id(bytes): write_bytes,
}


class Writer:
    def __init__(self, shapes):
        self.shapes = shapes
        self.path = set()
        self.left = MOST_PARTS

    def write(self, value):
        kind = type(value)
        scalar = SCALARS.get(id(kind))
        if scalar:
            return scalar(value)
        if id(value) in self.path:
            return opaque(kind, "that contains itself")
        if len(self.path) >= DEEPEST:
            return opaque(kind, "nested too deep")
        self.path.add(id(value))
        try:
            return self.write_container(value, kind)
        finally:
            self.path.discard(id(value))

    def write_container(self, value, kind):
        if kind is list or kind is tuple:
            return self.write_plainly(value) or self.write_sequence(value, kind)
        if kind is set:
            return "{" + ", ".join(sorted(self.write_all(value))) + "}" if value else "set()"
        if kind is dict:
            return self.write_dict(value)
        if kind in self.shapes.trees:
            return self.write_nodes("TreeNode", *tree_levels(value, self.shapes.trees))
        if kind in self.shapes.lists:
            return self.write_nodes("ListNode", *linked_items(value, self.shapes.lists))
        return opaque_of(value, kind)

    def write_plainly(self, value):
        """The text of (nested) lists of numbers, or of ints and texts, written by C; None where they hold more."""
        kinds, level = set(), [value]
        for _ in range(PLAIN_DEPTH):
            self.count(level)
            found = set(map(id, map(type, level)))
            kinds |= found
            if not (kinds <= BY_REPR or kinds <= BY_JSON):
                return None
            if found.isdisjoint(NESTED):
                return finish_plainly(value, kinds)
            if not found <= NESTED:
                level = [item for item in level if id(type(item)) in NESTED]
            level = list(chain.from_iterable(level))
        return None

    def count(self, parts):
        self.left -= len(parts)
        if self.left < 0:
            raise TooManyParts

    def write_all(self, values):
        self.count(values)
        write_one = self.write
        return [write_one(value) for value in values]

    def write_sequence(self, value, kind):
        inside = ", ".join(self.write_all(value))
        if kind is list:
            return f"[{inside}]"
        return f"({inside},)" if len(value) == 1 else f"({inside})"

    def write_dict(self, value):
        keys = self.write_all(value.keys())
        pairs = sorted(zip(keys, self.write_all(value.values())))
        return "{" + ", ".join(f"{key}: {item}" for key, item in pairs) + "}"

    def write_nodes(self, name, items, problem):
        return f"<{name} {ascii_name(problem)}>" if items is None else f"{name}({self.write(items)})"


def finish_plainly(value, kinds):
    try:
        if kinds <= BY_REPR:
            return repr(value)
        text = encode_json(value)
        return None if "\\ud" in text else text
    except ValueError:
        return None  # an int of more digits than Python writes in decimal


def opaque(kind, words):
    return f"<{ascii_name(type_name(kind))} {ascii_name(words)}>"


def opaque_of(value, kind):
    """What is neither of a known type nor a node. No method of the submission's is called to describe it."""
    name = ascii_name(type_name(kind))
    for base, describe in ((int, write_int), (float, float.__repr__), (str, encode_basestring_ascii)):
        if issubclass(kind, base):
            return f"<{name} {ascii_name(describe(value))}>"
    return f"<{name}>"


def ascii_name(text):
    """At most 100 printable characters that cannot end the angle brackets."""
    return ascii(str(text)[:100])[1:-1].replace(">", ")").replace("<", "(")
