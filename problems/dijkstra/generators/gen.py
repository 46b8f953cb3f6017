def text(n, s, roads):
    return "\n".join([f"{n} {len(roads)} {s}", *(f"{u} {v} {w}" for u, v, w in roads)]) + "\n"


def random_network(rng, n, m, dearest):
    """Everything can be reached; the rest of the roads lead anywhere."""
    order = list(range(1, n + 1))
    rng.shuffle(order)
    roads = [(order[rng.randrange(i)], order[i], rng.randint(0, dearest)) for i in range(1, n)]
    roads += [(rng.randint(1, n), rng.randint(1, n), rng.randint(0, dearest)) for _ in range(max(0, m - len(roads)))]
    rng.shuffle(roads)
    return text(n, order[0], roads)


def two_parts(rng, n, m):
    """Roads stay within a half, but for those that come from the other one."""
    half = n // 2
    roads = []
    for _ in range(m):
        u = rng.randint(1, n)
        v = rng.randint(1, half) if u <= half else rng.randint(1, n)
        roads.append((u, v, rng.randint(1, 100)))
    return text(n, rng.randint(1, half), roads)


def chain(rng, n):
    """Whoever goes through all roads in the order of the input settles one depot each time."""
    roads = [(i, i + 1, rng.randint(1, 10**9)) for i in range(1, n)]
    return text(n, 1, roads[::-1])


def detours(rng, n):
    """From each depot a dear road to many, and a cheap one to the next: every offer is soon bettered."""
    roads = []
    for i in range(1, n):
        roads.append((i, i + 1, 1))
        for _ in range(3):
            roads.append((i, min(n, i + rng.randint(2, 60)), rng.randint(100, 1000)))
    return text(n, 1, roads)


def fan(rng, n):
    """All depots wait at once, and come out in an order of their own."""
    roads = [(1, i, rng.randint(0, 10**9)) for i in range(2, n + 1)]
    roads += [(i, rng.randint(1, n), rng.randint(0, 10**6)) for i in range(2, n + 1)]
    rng.shuffle(roads)
    return text(n, 1, roads)
