"""The feedback folder of an output validator of several passes: each is a process of its own in a swept box, and finds
what the one before it left there. In between, the host keeps it, without a look inside."""

from .pristine import PRIVATE as __builtins__, encode_json

import os
from binascii import a2b_base64, b2a_base64

NEXT = "nextpass.in"
NONE, TOO_MUCH = "none", "too much"


def restore(folder, files):
    for path, content in files.items():
        os.makedirs(os.path.dirname(folder + path), exist_ok=True)
        with open(folder + path, "wb") as file:
            file.write(a2b_base64(content))


def next_input(folder, most):
    """In base64, as one line: whether it is a text, the host finds out."""
    if not os.path.exists(folder + NEXT):
        return NONE
    content = read(folder + NEXT, most)
    return TOO_MUCH if len(content) > most else base64(content)


def kept_files(folder, most):
    files = {}
    for path in paths(folder):
        content = read(folder + path, most)
        most -= len(content)
        if most < 0:
            return TOO_MUCH
        files[path] = base64(content)
    return encode_json(files)


def paths(folder):
    found = [os.path.join(at, name) for at, _folders, names in os.walk(folder) for name in names]
    return [path.removeprefix(folder) for path in found if path != folder + NEXT]


def read(path, most):
    with open(path, "rb") as file:
        return file.read(most + 1)


def base64(content):
    return b2a_base64(content, newline=False).decode()
