"""Reads canonical text, the form in which results are printed: one line of ASCII for a value, typed and lossless.

    None  True  -5  1.5  nan  -inf  "text \\u00e9"  b"\\x00\\xff"  [1, 2]  (1,)  {1, 2}  set()  {"a": 1}
    TreeNode([1, None, 2])  ListNode([1, 2])
"""

import re
from json import loads

KINDS = {"[": "list", "(": "tuple", "{": "set"}
ENDS = {"[": "]", "(": ")", "{": "}"}
WORDS = {"None": ("none", None), "True": ("bool", True), "False": ("bool", False)}
TOKEN = re.compile(
    r'(?P<str>"(?:[^"\\]|\\.)*")|(?P<bytes>b"(?:\\x[0-9a-f]{2})*")|(?P<hex>-?0x[0-9a-f]+)'
    r"|(?P<float>-?\d+(?:\.\d+(?:e[+-]\d+)?|e[+-]\d+)|-?inf|nan)|(?P<int>-?\d+)|(?P<word>None|True|False|set\(\))"
    r"|(?P<node>(?:TreeNode|ListNode)\()|(?P<open>[\[({])"
)


class NotCanonical(Exception):
    pass


class Node:
    """A value with its text. `parts` are the values inside; of a dict, keys and values in turn."""

    __slots__ = ("kind", "value", "parts", "text")

    def __init__(self, kind, value, parts, text):
        self.kind, self.value, self.parts, self.text = kind, value, parts, text


def parse(line):
    node, at = read(line, 0)
    if at != len(line):
        raise NotCanonical(f"character {at + 1}: {line[at : at + 20]!r}")
    return node


def read(line, at):
    found = TOKEN.match(line, at)
    if not found:
        raise NotCanonical(f"character {at + 1}: {line[at : at + 20]!r}")
    form, text, end = found.lastgroup, found.group(), found.end()
    if form == "open":
        return read_parts(line, at, end, text)
    if form == "node":
        inside, end = read(line, end)
        if inside.kind != "list" or line[end : end + 1] != ")":
            raise NotCanonical(f"character {end + 1}: no end of a {text}…)")
        kind = "tree" if text == "TreeNode(" else "linked"
        return Node(kind, None, inside.parts, line[at : end + 1]), end + 1
    if form == "word":
        kind, value = WORDS.get(text, ("set", None))
        return Node(kind, value, [], text), end
    return Node(*scalar(form, text), [], text), end


def scalar(form, text):
    if form == "str":
        return "str", loads(text)
    if form == "bytes":
        return "bytes", bytes.fromhex(text[2:-1].replace("\\x", ""))
    if form == "float":
        return "float", float(text)
    return "int", int(text, 16 if form == "hex" else 10)


def read_parts(line, start, at, opening):
    kind, closing, parts = KINDS[opening], ENDS[opening], []
    if opening == "{" and line[at : at + 1] == closing:
        return Node("dict", None, parts, "{}"), at + 1
    while line[at : at + 1] != closing:
        part, at = read(line, at)
        parts.append(part)
        if line.startswith(": ", at) and opening == "{":
            kind = "dict"
            value, at = read(line, at + 2)
            parts.append(value)
        if line.startswith(", ", at):
            at += 2
        elif line.startswith(",)", at) and opening == "(":
            at += 1
        elif line[at : at + 1] != closing:
            raise NotCanonical(f"character {at + 1}: {line[at : at + 20]!r}")
    return Node(kind, None, parts, line[start : at + 1]), at + 1


def to_value(node, shapes):
    """The Python value; `shapes` makes the nodes of trees and linked lists."""
    parts = [to_value(part, shapes) for part in node.parts]
    if node.kind == "tree":
        return shapes.build_tree(parts)
    if node.kind == "linked":
        return shapes.build_linked(parts)
    if node.kind == "dict":
        return dict(zip(parts[::2], parts[1::2]))
    if node.kind in ("list", "tuple", "set"):
        return {"list": list, "tuple": tuple, "set": set}[node.kind](parts)
    return node.value
