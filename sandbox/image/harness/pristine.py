"""What our code needs after a submission has run, as it was before.

A submission may do `builtins.len = lambda x: 0` or replace parts of json. A module here that begins with

    from .pristine import PRIVATE as __builtins__

has functions that look names up in this copy, and the JSON functions below pass through no Python code that could be
replaced; so such tricks change nothing outside the submission itself.
"""

import builtins
from json.encoder import c_make_encoder, encode_basestring_ascii
from json.scanner import c_make_scanner

PRIVATE = dict(vars(builtins))
__builtins__ = PRIVATE


def no_default(value):
    raise TypeError(type(value))


encode_parts = c_make_encoder(None, no_default, encode_basestring_ascii, None, ": ", ", ", False, False, True)


def encode_json(value):
    return "".join(encode_parts(value, 0))


class JsonReader:
    """What the scanner of json asks its caller for."""

    strict = True
    object_pairs_hook = None
    parse_float = float
    parse_int = int
    parse_constant = float

    def __init__(self, object_hook=None):
        self.object_hook = object_hook
        self.memo = {}
        self.scan = c_make_scanner(self)

    def read(self, text):
        return self.scan(text, 0)[0]
