"""Several answers are right: asks the author's checker about those that are of the declared type."""

from touchstone_canonical import NotCanonical, parse, to_value
from touchstone_compiling import compile_source
from touchstone_config import CHECKER, KIND, SPEC
from touchstone_declared import is_of_type
from touchstone_loading import load
from touchstone_nodes import Shapes
from touchstone_read import arguments, place_nodes, read_input

import json
import marshal
import os

# What the checker is given may be as large as what is expected, and this much larger.
SPARE = 256 * 1024


def judge(case, answer, printed, feedback):
    """→ None, or why the answer is wrong."""
    if KIND != "stdio":
        answer, printed = answer.removesuffix("\n"), printed.removesuffix("\n")
        if printed == answer:
            return None
        if len(printed) > len(answer) + SPARE:
            return "far larger than any right answer"
        misfit = misfit_of(case, printed.split("\n"), answer.split("\n"))
        if misfit:
            return misfit
    checker = load_checker()
    shapes = Shapes(vars(checker))
    return word_of(checker.check(case_value(case, shapes), *(value_of(text, shapes) for text in (printed, answer))))


def load_checker():
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), CHECKER), "rb") as file:
        report, artifact = compile_source(file.read(), json.dumps(SPEC).encode())
    if not artifact:
        raise SyntaxError(report.decode())
    return load(*marshal.loads(artifact), "practice")


def word_of(verdict):
    if verdict is True:
        return None
    if verdict is False:
        return "not accepted by the checker"
    if type(verdict) is str:
        return verdict
    raise TypeError(f"check must return True, False or a text that says why not, and returned {type(verdict).__name__}")


def misfit_of(case, results, expected):
    if len(results) != len(expected):
        return f"{len(results)} results where {len(expected)} are expected"
    for number, (got, want, kind) in enumerate(zip(results, expected, declared_types(case)), start=1):
        if got.startswith("raises ") or want.startswith("raises "):
            if got != want:
                return f"result {number}: {got[:200]} where {want[:200]} is expected"
        elif not fits(got, kind):
            return f"result {number}: {got[:200]} is not of the declared type"
    return None


def fits(line, kind):
    try:
        return is_of_type(parse(line), kind)
    except NotCanonical:
        return False


def declared_types(case):
    if KIND == "function":
        changed = SPEC["result"] != "return" and SPEC["result"]["param"]
        params = {param["name"]: param["type"] for param in SPEC["entry"]["params"]}
        return [params[changed] if changed else SPEC["entry"]["returns"]]
    if KIND == "codec":
        return [SPEC["value"]]
    returns = {method["names"][0]: method["returns"] for method in SPEC["methods"]}
    operations = read_input(case, Shapes({}))["ops"]
    return [{"t": "none"} if operation[0] == "new" else returns[operation[2]] for operation in operations]


def case_value(text, shapes):
    """As a checker is given it: a dict by parameter, a list of operations, or the text of a program."""
    if KIND == "stdio":
        return text
    case = read_input(text, shapes)
    if KIND == "function":
        params = SPEC["entry"]["params"]
        return dict(zip((param["name"] for param in params), arguments(case["args"], params, shapes)))
    if KIND == "codec":
        return place_nodes(case["encode"], SPEC["value"], shapes)
    params = {method["names"][0]: method["params"] for method in SPEC["methods"]}
    return [operation_value(one, params, shapes) for one in case["ops"]]


def operation_value(operation, params, shapes):
    if operation[0] == "new":
        return [operation[1], None, arguments(operation[2], SPEC["init"], shapes)]
    return [operation[1], operation[2], arguments(operation[3], params[operation[2]], shapes)]


def value_of(text, shapes):
    if KIND == "stdio":
        return text
    values = [None if line.startswith("raises ") else to_value(parse(line), shapes) for line in text.split("\n")]
    return values if KIND == "class" else values[0]
