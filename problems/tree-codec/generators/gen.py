"""Binary trees as lists, level by level; None where a child is missing, and nothing below a None."""

from random import Random

LARGEST = 1_000_000_000

Level_order = list[int | None]
# For each node its left and right child, as places in the list of nodes.
Children = list[list[int | None]]


def bushy(rng: Random, nodes: int, largest: int) -> Level_order:
    """Every free place is as likely as any other to get the next node: not deep, and without regularity."""
    children = _bushy(rng, nodes)
    return _level_order(children, [rng.randint(-largest, largest) for _ in range(nodes)])


def same_value(rng: Random, nodes: int, value: int) -> Level_order:
    """Only the shape tells anything."""
    return _level_order(_bushy(rng, nodes), [value] * nodes)


def stringy(rng: Random, nodes: int) -> Level_order:
    """A chain that turns at random, with a leaf on about a third of its nodes."""
    children: Children = [[None, None]]
    end = 0
    while len(children) < nodes:
        side = rng.randrange(2)
        if rng.random() < 0.3 and len(children) < nodes - 1:
            _add(children, end, 1 - side)
        end = _add(children, end, side)
    return _level_order(children, [rng.randint(-LARGEST, LARGEST) for _ in children])


def chain(rng: Random, nodes: int, turn: str) -> Level_order:
    """One node below the other: always left, always right, or in turns."""
    children: Children = [[None, None]]
    for depth in range(nodes - 1):
        side = {"left": 0, "right": 1, "zigzag": depth % 2}[turn]
        _add(children, depth, side)
    return _level_order(children, [rng.randint(-LARGEST, LARGEST) for _ in children])


def full(rng: Random, levels: int) -> Level_order:
    """No child is missing but those of the lowest level."""
    return [rng.randint(-LARGEST, LARGEST) for _ in range(2**levels - 1)]


def _bushy(rng: Random, nodes: int) -> Children:
    children: Children = [[None, None]]
    free = [(0, 0), (0, 1)]
    while len(children) < nodes:
        pick = rng.randrange(len(free))
        free[pick], free[-1] = free[-1], free[pick]
        new = _add(children, *free.pop())
        free += [(new, 0), (new, 1)]
    return children


def _add(children: Children, parent: int, side: int) -> int:
    children[parent][side] = len(children)
    children.append([None, None])
    return len(children) - 1


def _level_order(children: Children, values: list[int]) -> Level_order:
    order: list[int | None] = [0]
    for node in order:
        if node is not None:
            order += children[node]
    while order[-1] is None:
        order.pop()
    return [None if node is None else values[node] for node in order]
