"""A class: a sequence of operations on one or more objects, each with a result."""

from .pristine import PRIVATE as __builtins__

from .entry import find_class, find_methods
from .own_words import own_words
from .read import arguments, holds_nodes
from .write import SCALARS, write


def call_operations(own, spec, case, shapes, report):
    host = find_class(own, spec["names"], spec["methods"])
    objects = Objects(host, find_methods(host, spec["methods"]), preparation(spec["init"], shapes))
    prepare = {method["names"][0]: preparation(method["params"], shapes) for method in spec["methods"]}
    report.phase = "call"
    operations = case["ops"]
    if "stateAt" in case:
        operations = operations[: case["stateAt"] + 1]
    perform(operations, objects, prepare, shapes, report)
    if "stateAt" in case:
        made = objects.made.get(operations[-1][1])
        report.state = None if made is None else own_words(made)


def perform(operations, objects, prepare, shapes, report):
    """One loop with nothing looked up twice: a case may have 200 000 operations."""
    at, bound, add, scalars = 0, objects.bound, report.lines.append, SCALARS.get
    try:
        for at, operation in enumerate(operations):
            try:
                if operation[0] == "new":
                    value = objects.make(operation[1], operation[2])
                else:
                    _, name, method, args = operation
                    ready = prepare[method]
                    value = bound[name][method](*(ready(args) if ready else args))
            except MemoryError:
                raise
            except Exception as error:
                report.raise_at(at, error)
            else:
                scalar = scalars(id(type(value)))
                add(scalar(value) if scalar else write(value, shapes))
    finally:
        report.at = at


class Objects:
    """Binds methods once for each object: a look-up on every call would cost as much as the call."""

    def __init__(self, host, methods, prepare):
        self.host = host
        self.methods = methods
        self.prepare = prepare
        self.bound = {}
        self.made = {}

    def make(self, name, args):
        self.bound[name] = NeverMade()
        made = self.host(*(self.prepare(args) if self.prepare else args))
        self.made[name] = made
        self.bound[name] = {declared: getattr(made, method) for declared, method in self.methods.items()}


class NeverMade:
    def __getitem__(self, method):
        raise RuntimeError(f"there is no object to call {method} on: making it failed")


def preparation(params, shapes):
    """What turns the arguments of a call into nodes, or None where there is nothing to turn."""
    if not any(holds_nodes(param["type"]) for param in params):
        return None
    return lambda args: arguments(args, params, shapes)
