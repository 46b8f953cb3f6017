"""Finds what the learner wrote: a function, a class and its methods, by names compared without case and underscores."""

from .pristine import PRIVATE as __builtins__

from inspect import isasyncgenfunction, iscoroutinefunction
from types import ModuleType

from .loading import GIVEN
from .write import type_name

ANY = "*"


class EntryMissing(Exception):
    """What was looked for is not there, or cannot be called. The message is for the learner."""


def plain(name):
    return name.replace("_", "").lower()


def is_a(value, kind):
    """Asks nobody but the type: with isinstance, the value itself would be asked for its class."""
    return issubclass(type(value), kind)


def own_names(module):
    """What the source itself defines in public, without the modules that it imported."""
    own = {}
    for name, value in vars(module).items():
        if not (name.startswith("_") or is_a(value, ModuleType) or GIVEN.get(name) is value):
            own[name] = value
    return own


def defined_here(value):
    return getattr(value, "__module__", None) == "solution" and callable(value)


def find_function(own, names):
    """A function; or a method of `class Solution`, or of the only class, ready to be called."""
    found = by_name(own, names)
    if found is not None:
        return checked(found, names[0])
    classes = {name: value for name, value in own.items() if is_a(value, type) and defined_here(value)}
    host = classes.get("Solution") or only(classes)
    if host is not None:
        method = method_name(host, names) or (ANY in names and only_method(host))
        if method:
            return checked(getattr(host(), method), f"{host.__name__}.{method}")
    functions = {name: value for name, value in own.items() if defined_here(value) and not is_a(value, type)}
    if ANY in names and only(functions):
        return checked(only(functions), names[0])
    raise EntryMissing(f"No function named {listed(names)}. {defines(own, host)}")


def find_class(own, names, methods):
    found = by_name(own, names)
    if found is not None:
        if not is_a(found, type):
            raise EntryMissing(f"{names[0]} is {kind_of(found)}, not a class. {defines(own)}")
        return found
    classes = {name: value for name, value in own.items() if is_a(value, type) and defined_here(value)}
    fitting = {n: c for n, c in classes.items() if all(method_name(c, method["names"]) for method in methods)}
    if ANY in names and (only(fitting) or only(classes)):
        return only(fitting) or only(classes)
    raise EntryMissing(f"No class named {listed(names)}. {defines(own)}")


def find_methods(host, methods):
    """Declared name → name in the class."""
    return {method["names"][0]: find_method(host, method["names"]) for method in methods}


def find_method(host, names):
    name = method_name(host, names)
    if name is None:
        public = ", ".join(n for n in vars(host) if not n.startswith("_")) or "no public methods"
        raise EntryMissing(f"Class {host.__name__} has no method named {listed(names)}. It has: {public}")
    checked(getattr(host, name), f"{host.__name__}.{name}")
    return name


def method_name(host, names):
    there = [name for name in dir(host) if not name.startswith("__")]
    for wanted in names:
        if wanted in there:
            return wanted
    for wanted in names:
        for name in there:
            if plain(name) == plain(wanted):
                return name
    return None


def only_method(host):
    return only({n: n for n, v in vars(host).items() if not n.startswith("_") and callable(v)})


def by_name(own, names):
    """The exact name wins over one that differs in case or underscores, and a callable over what is none."""
    matches = [own[name] for name in names if name in own]
    for wanted in names:
        matches += [value for name, value in own.items() if plain(name) == plain(wanted)]
    return next((value for value in matches if callable(value)), matches[0] if matches else None)


def only(found):
    return next(iter(found.values())) if len(found) == 1 else None


def checked(value, name):
    if not callable(value):
        raise EntryMissing(f"{name} is {kind_of(value)}, which cannot be called")
    if iscoroutinefunction(value) or isasyncgenfunction(value):
        raise EntryMissing(f"{name} is async; it must be a plain function (def, not async def)")
    return value


def kind_of(value):
    name = type_name(type(value))
    return "None" if value is None else f"{'an' if name[:1] in 'aeiouAEIOU' else 'a'} {name}"


def listed(names):
    first, *others = [name for name in names if name != ANY][:5]
    return f"{first} (or {', '.join(others)})" if others else first


def defines(own, host=None):
    words = list(own)[:20]
    inside = [f"{host.__name__}.{name}" for name in vars(host) if not name.startswith("_")][:20] if host else []
    return f"The source defines: {', '.join(words + inside)}" if words else "The source defines no public names"
