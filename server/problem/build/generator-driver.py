

def touchstone_generate(function, arguments, seed):
    """Stands behind an author's generators: calls one with a seeded random.Random, and answers in JSON."""
    import json
    import random

    def plain(value):
        if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
            return {"$": "float", "v": repr(value)}
        if isinstance(value, (list, tuple)):
            return [plain(item) for item in value]
        if isinstance(value, (set, frozenset)):
            return {"$": "set", "v": sorted((plain(item) for item in value), key=json.dumps)}
        if isinstance(value, dict):
            return {"$": "dict", "v": [[plain(key), plain(item)] for key, item in value.items()]}
        if isinstance(value, (bytes, bytearray)):
            return {"$": "bytes", "v": value.hex()}
        if hasattr(value, "left") and hasattr(value, "right"):
            return levels(value)
        if hasattr(value, "next"):
            return chain(value)
        return value

    def levels(root):
        found, queue = [], [root]
        for node in queue:
            found.append(None if node is None else plain(node.val))
            if node is not None:
                queue += [node.left, node.right]
        return found

    def chain(node):
        found = []
        while node is not None:
            found.append(plain(node.val))
            node = node.next
        return found

    made = globals()[function](random.Random(int(seed, 16)), **json.loads(arguments))
    return json.dumps(plain(made))
