"""Whether a value is of the declared type, at any depth. An int will do for a float, as it does for Python."""


def is_of_type(node, kind):
    name = kind["t"]
    if name in ("any", "graph"):
        return True
    if name == "optional":
        return node.kind == "none" or is_of_type(node, kind["of"])
    if name == "float":
        return node.kind in ("int", "float")
    if name == "tree":
        inner = {"t": "optional", "of": kind["of"]}
        return node.kind == "none" or (node.kind == "tree" and all_of(node.parts, inner))
    if name == "linked":
        return node.kind == "none" or (node.kind == "linked" and all_of(node.parts, kind["of"]))
    return node.kind == name and inside_fits(node, kind)


def inside_fits(node, kind):
    name = kind["t"]
    if name in ("list", "set"):
        return all_of(node.parts, kind["of"])
    if name == "tuple":
        return len(node.parts) == len(kind["of"]) and all(map(is_of_type, node.parts, kind["of"]))
    if name == "dict":
        return all_of(node.parts[::2], kind["key"]) and all_of(node.parts[1::2], kind["value"])
    return True


def all_of(parts, kind):
    return all(is_of_type(part, kind) for part in parts)
