"""Trees and linked lists: the classes that learners find ready-made, built from level order and written back to it."""

from .pristine import PRIVATE as __builtins__


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self):
        return f"TreeNode({self.val!r})"


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next

    def __repr__(self):
        return f"ListNode({self.val!r})"


# A learner meets them as names of the solution itself.
TreeNode.__module__ = ListNode.__module__ = "solution"


class Shapes:
    """Which node classes a submission uses: its own where it defines one that fits, else ours."""

    def __init__(self, names):
        tree, self.make_tree = adopt(names.get("TreeNode"), TreeNode, ("val", "left", "right"))
        linked, self.make_linked = adopt(names.get("ListNode"), ListNode, ("val", "next"))
        self.trees = {TreeNode, tree}
        self.lists = {ListNode, linked}

    def build_tree(self, levels):
        if not levels:
            return None
        make = self.make_tree
        nodes = [None if value is None else make(value) for value in levels]
        below = iter(nodes)
        next(below)
        for node in nodes:
            if node is not None:
                node.left = next(below, None)
                node.right = next(below, None)
        return nodes[0]

    def build_linked(self, items):
        first = None
        for value in reversed(items or ()):
            node = self.make_linked(value)
            node.next = first
            first = node
        return first


def adopt(own, ours, attributes):
    """A class fits when it can be made from a value and then has the attributes."""
    if own is ours or not isinstance(own, type):
        return ours, ours
    for more in ((), (None,) * (len(attributes) - 1)):
        try:
            made = own(0, *more)
            for attribute in attributes:
                setattr(made, attribute, getattr(made, attribute))
        except Exception:
            continue
        return own, (lambda value: own(value, *more)) if more else own
    return ours, ours


def tree_levels(root, classes):
    """Level order of a tree, or a word that says why it is none. Iterates: a tree may be 10^5 deep."""
    levels = []
    seen = set()
    row = [root]
    while row:
        below = []
        for node in row:
            if node is None:
                levels.append(None)
                continue
            if type(node) not in classes:
                return None, f"with a {type(node).__name__} for a child"
            if id(node) in seen:
                return None, "with a node that is in it twice"
            seen.add(id(node))
            if node.val is None:
                return None, "with None for a value"
            levels.append(node.val)
            below.append(node.left)
            below.append(node.right)
        row = below
    while levels and levels[-1] is None:
        levels.pop()
    return levels, ""


def linked_items(node, classes):
    items = []
    seen = set()
    while node is not None:
        if type(node) not in classes:
            return None, f"with a {type(node).__name__} for its next"
        if id(node) in seen:
            return None, "with a cycle"
        seen.add(id(node))
        items.append(node.val)
        node = node.next
    return items, ""
