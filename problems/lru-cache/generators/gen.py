"""Call scripts for LRU caches. A script is a list of calls, the constructor first."""

from random import Random

Script = list[list]

LARGEST_KEY = 1_000_000
LARGEST_VALUE = 1_000_000_000


def mixed(rng: Random, capacity: int, ops: int, keys: int = 0) -> Script:
    """Half reads, half writes; about twice as many keys as there is room for, unless told otherwise."""
    keys = keys or 2 * capacity + 1
    return _script(capacity, ops, lambda: _read_or_write(rng, 0.5, rng.randrange(keys)))


def updates(rng: Random, capacity: int, ops: int) -> Script:
    """Hardly more keys than places, so that most writes meet a key that is there."""
    return _script(capacity, ops, lambda: _read_or_write(rng, 0.25, rng.randrange(capacity + 1)))


def around_zero(rng: Random, capacity: int, ops: int) -> Script:
    """Keys and values that a careless truth test takes for nothing."""

    def step() -> list:
        key = rng.randrange(capacity + 2)
        return ["get", key] if rng.random() < 0.5 else ["put", key, rng.randrange(2)]

    return _script(capacity, ops, step)


def at_bounds(rng: Random, capacity: int, ops: int) -> Script:
    """The smallest and the largest keys and values that are allowed."""
    keys = [0, 1, 2, LARGEST_KEY - 2, LARGEST_KEY - 1, LARGEST_KEY]
    values = [0, 1, LARGEST_VALUE - 1, LARGEST_VALUE]

    def step() -> list:
        key = rng.choice(keys)
        return ["get", key] if rng.random() < 0.5 else ["put", key, rng.choice(values)]

    return _script(capacity, ops, step)


def hot(rng: Random, capacity: int, ops: int) -> Script:
    """Fills the cache, then reads what was written last, with a new key now and then."""
    newest = capacity - 1
    script: Script = [["LRUCache", capacity]]
    script += [["put", key, rng.randrange(LARGEST_VALUE)] for key in range(capacity)]
    while len(script) <= ops:
        if rng.random() < 0.2:
            newest += 1
            script.append(["put", newest, rng.randrange(LARGEST_VALUE)])
        else:
            script.append(["get", newest - rng.randrange(capacity // 10)])
    return script


def churn(rng: Random, capacity: int, ops: int) -> Script:
    """No key is written twice: once the cache is full, every write removes an entry. Reads look near the edge."""
    keys = rng.sample(range(LARGEST_KEY + 1), ops)
    written = 0
    script: Script = [["LRUCache", capacity]]
    while len(script) <= ops:
        if written > capacity and rng.random() < 0.1:
            script.append(["get", keys[written - capacity + rng.randrange(-2, 3)]])
        else:
            script.append(["put", keys[written], rng.randrange(LARGEST_VALUE)])
            written += 1
    return script


def rounds(rng: Random, capacity: int, ops: int) -> Script:
    """Reads all keys in one fixed order, over and over; then new keys push out the ones that were read first."""
    order = rng.sample(range(capacity), capacity)
    script: Script = [["LRUCache", capacity], *(["put", key, key] for key in order)]
    turn = 0
    while len(script) <= ops - 400:
        script.append(["get", order[turn % capacity]])
        turn += 1
    for new in range(200):
        script.append(["put", capacity + new, new])
        script.append(["get", order[(turn + rng.randrange(capacity)) % capacity]])
    return script


def _read_or_write(rng: Random, reads: float, key: int) -> list:
    return ["get", key] if rng.random() < reads else ["put", key, rng.randrange(LARGEST_VALUE + 1)]


def _script(capacity: int, ops: int, step) -> Script:
    return [["LRUCache", capacity], *(step() for _ in range(ops))]
