"""Texts for the first non-repeating character. Characters are taken from small letters first, then from far up."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def alphabet(size):
    return [LETTERS[i] if i < 26 else chr(0x4E00 + i) for i in range(size)]


def random_text(rng, n, letters):
    return {"text": "".join(rng.choices(alphabet(letters), k=n))}


def nobody_alone(rng, n, letters):
    """Each letter at least twice, in random order."""
    row = alphabet(letters) * 2
    row += rng.choices(row, k=n - len(row))
    rng.shuffle(row)
    return {"text": "".join(row)}


def one_alone(rng, letters):
    """Each letter twice or three times, but for one that stands anywhere."""
    *others, single = rng.sample(alphabet(letters), letters)
    row = [letter for letter in others for _ in range(rng.randint(2, 3))]
    rng.shuffle(row)
    row.insert(rng.randint(0, len(row)), single)
    return {"text": "".join(row)}


def single_at_the_end(rng, n, letters):
    return {"text": nobody_alone(rng, n - 1, letters)["text"] + "!"}


def twice_far_apart(rng, letters):
    row = alphabet(letters)
    rng.shuffle(row)
    return {"text": "".join(row * 2)}
