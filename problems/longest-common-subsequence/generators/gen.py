ALPHABET = "abcdefghijklmnopqrstuvwxyz" + "".join(chr(code) for code in range(0xC0, 0x300))


def random_texts(rng, n, m, letters):
    return {"first": "".join(rng.choices(ALPHABET[:letters], k=n)), "second": "".join(rng.choices(ALPHABET[:letters], k=m))}


def two_copies(rng, n, changes):
    """Each copy has lost some characters of the original and got others."""
    original = rng.choices("etaoin shrdlu", k=n)
    return {"first": changed(rng, original, changes), "second": changed(rng, original, changes)}


def changed(rng, original, changes):
    text = list(original)
    for _ in range(changes):
        at = rng.randrange(len(text))
        if rng.random() < 0.6:
            del text[at]
        else:
            text.insert(at, rng.choice("etaoin"))
    return "".join(text)
