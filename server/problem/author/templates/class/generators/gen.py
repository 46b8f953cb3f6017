"""Makes cases. A function gets a random.Random of its own, seeded by the package, the arguments and the seed: no other chance."""


def calls(rng, count, largest):
    script = [["RunningTotal"]]
    for _ in range(count):
        method = rng.choice(["add", "add", "add", "total", "total", "reset"])
        script.append([method, rng.randint(-largest, largest)] if method == "add" else [method])
    return script
