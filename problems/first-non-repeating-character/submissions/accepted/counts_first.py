# Once through the text to count, once more to find the first whose count is one.
from collections import Counter


def first_non_repeating(text: str) -> str | None:
    counts = Counter(text)
    for character in text:
        if counts[character] == 1:
            return character
    return None
