"""An input validator of the problem package format: ends with 42 where standard input is a case whose values are of the
declared types and keep to the declared bounds."""

import json
import re
import sys

INPUTS = json.loads(__INPUTS__)
VALID, INVALID = 42, 43


class Invalid(Exception):
    pass


class Tagged:
    """A value that JSON has no form of."""

    def __init__(self, tag, value):
        self.tag, self.value = tag, value


def need(condition, at, message):
    if not condition:
        raise Invalid(f"{at}: {message}")


def main():
    sys.set_int_max_str_digits(0)
    text = sys.stdin.buffer.read().decode("utf-8")
    case = json.loads(text, object_hook=lambda found: Tagged(found["$"], found["v"]) if "$" in found else found)
    need(type(case) is dict, "the case", "must be an object")
    {"function": check_function, "class": check_class, "codec": check_codec}[INPUTS["kind"]](case)


def check_function(case):
    need(set(case) == {"args"}, "the case", 'must hold "args" alone')
    check_arguments(case["args"], INPUTS["params"], "args")


def check_codec(case):
    need(set(case) == {"encode"}, "the case", 'must hold "encode" alone')
    check_arguments([case["encode"]], [INPUTS["value"]], "encode")


def check_class(case):
    need(set(case) == {"ops"} and type(case["ops"]) is list, "the case", 'must hold the list "ops" alone')
    made, calls = set(), 0
    for number, operation in enumerate(case["ops"], start=1):
        at = f"operation {number}"
        need(type(operation) is list and operation[:1] in (["new"], ["call"]), at, 'must be ["new", …] or ["call", …]')
        if operation[0] == "new":
            need(len(operation) == 3 and type(operation[1]) is str, at, 'must be ["new", object, arguments]')
            made.add(operation[1])
            check_arguments(operation[2], INPUTS["init"], at)
            continue
        need(len(operation) == 4 and operation[1] in made, at, 'must be ["call", object, method, arguments] of a made object')
        need(operation[2] in INPUTS["methods"], at, f"there is no method {operation[2]}")
        check_arguments(operation[3], INPUTS["methods"][operation[2]], at)
        calls += 1
    check_size(calls, INPUTS["calls"], "the number of calls")


def check_arguments(values, params, at):
    need(type(values) is list and len(values) == len(params), at, f"needs {len(params)} arguments")
    for value, param in zip(values, params):
        check(value, param["type"], param["constraints"], f"{at}.{param['name']}")


def check(value, kind, limits, at):
    name = kind["t"]
    if name == "optional":
        return value is None or check(value, kind["of"], limits, at)
    parts = parts_of(value, kind, at)
    check_range(value, limits, at)
    for word in ("len", "nodes"):
        if limits.get(word) is not None:
            check_size(len(value) if name == "str" else len(parts), limits[word], f"the {word} of {at}")
    if name == "dict":
        for key, item in parts:
            check(key, kind["key"], limits.get("keys") or {}, f"a key of {at}")
            check(item, kind["value"], limits.get("values") or {}, f"a value of {at}")
        return True
    inner = kind.get("of", {"t": "any"})
    for i, part in enumerate(parts):
        held = (limits.get("parts") or [{}] * len(parts))[i] if name == "tuple" else limits.get("items") or {}
        check(part, inner[i] if name == "tuple" else inner, held, f"{at}[{i}]")
    if limits.get("unique"):
        texts = [json.dumps(part, default=vars) for part in parts]
        need(len(set(texts)) == len(texts), at, "a value occurs twice")
    if limits.get("sorted"):
        need(all(a <= b for a, b in zip(parts, parts[1:])), at, "must be sorted")
    return True


def parts_of(value, kind, at):
    """The values inside, once the value is of the declared type."""
    name = kind["t"]
    plain = {"int": int, "bool": bool, "str": str, "none": type(None)}.get(name)
    if plain:
        need(type(value) is plain, at, f"must be {name}")
    elif name == "float":
        need(type(value) is float or is_tagged(value, "float"), at, "must be float")
    elif name == "bytes":
        need(is_tagged(value, "bytes"), at, "must be bytes")
        return bytes.fromhex(value.value)
    elif name in ("list", "linked"):
        return list_of(value or [] if name == "linked" else value, at)
    elif name == "tree":
        return tree_values(list_of(value or [], at), at)
    elif name in ("tuple", "set", "dict"):
        need(is_tagged(value, name), at, f"must be {name}")
        need(name != "tuple" or len(value.value) == len(kind["of"]), at, "has another length than declared")
        return list_of(value.value, at)
    return []


def is_tagged(value, tag):
    return type(value) is Tagged and value.tag == tag


def list_of(value, at):
    need(type(value) is list, at, "must be a list")
    return value


def tree_values(levels, at):
    """Of a level order, in which every value has a parent."""
    places = 1
    for value in levels:
        need(places > 0, at, "a value of the level order has no parent")
        places += -1 if value is None else 1
    return [value for value in levels if value is not None]


def check_range(value, limits, at):
    number = float(value.value) if is_tagged(value, "float") else value
    if type(number) not in (int, float):
        return
    for bound, holds in (("min", lambda limit: number >= limit), ("max", lambda limit: number <= limit)):
        if limits.get(bound) is not None:
            need(holds(number_of(limits[bound])), at, f"breaks {bound} {limits[bound]}")


def number_of(bound):
    return int(bound) if re.fullmatch(r"-?\d+", bound) else float(bound.replace("Infinity", "inf"))


def check_size(size, limits, what):
    need(limits.get("min") is None or size >= limits["min"], what, f"{size}, at least {limits.get('min')} needed")
    need(limits.get("max") is None or size <= limits["max"], what, f"{size}, at most {limits.get('max')} allowed")


try:
    main()
except (Invalid, ValueError) as error:
    print(error, file=sys.stderr)
    sys.exit(INVALID)
sys.exit(VALID)
