"""Call scripts for queues. A script is a list of calls, the constructor first."""

from random import Random

Script = list[list]

LARGEST = 1_000_000_000
NEW_QUEUE = ["QueueWithTwoStacks"]


def mixed(rng: Random, ops: int, growth: float) -> Script:
    """All four calls; `growth` is the share of enqueue."""
    others = ["dequeue", "peek", "empty"]

    def step() -> list:
        return _enqueue(rng) if rng.random() < growth else [rng.choices(others, weights=(4, 2, 1))[0]]

    return [NEW_QUEUE, *(step() for _ in range(ops))]


def often_empty(rng: Random, ops: int) -> Script:
    """Fewer values than questions, so that errors come up and have to be survived. The values are small."""
    script: Script = [NEW_QUEUE]
    while len(script) <= ops:
        call = rng.choice(("enqueue", "dequeue", "dequeue", "peek", "empty"))
        script.append([call, rng.randint(-1, 1)] if call == "enqueue" else [call])
    return script


def bursts(rng: Random, ops: int, longest: int) -> Script:
    """A few in, a few out, and a look after each: both stacks hold something most of the time."""
    script: Script = [NEW_QUEUE]
    while len(script) <= ops:
        script += [_enqueue(rng) for _ in range(rng.randint(1, longest))]
        script += [["dequeue"] for _ in range(rng.randint(0, longest))]
        script.append([rng.choice(("peek", "empty"))])
    return script


def fill_and_drain(rng: Random, size: int) -> Script:
    return [NEW_QUEUE, *(_enqueue(rng) for _ in range(size)), *(["dequeue"] for _ in range(size))]


def steady(rng: Random, size: int, ops: int) -> Script:
    """The queue keeps its length while everything in it is replaced."""
    script: Script = [NEW_QUEUE, *(_enqueue(rng) for _ in range(size))]
    while len(script) <= ops:
        script += [["dequeue"], _enqueue(rng)]
    return script


def many_looks(rng: Random, size: int, ops: int) -> Script:
    """Mostly peek on a long queue, now and then a value more or less."""
    script: Script = [NEW_QUEUE, *(_enqueue(rng) for _ in range(size))]
    while len(script) <= ops:
        script.append(rng.choice((["peek"], ["peek"], ["peek"], ["dequeue"], _enqueue(rng))))
    return script


def _enqueue(rng: Random) -> list:
    return ["enqueue", rng.randint(-LARGEST, LARGEST)]
