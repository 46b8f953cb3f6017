# The loop goes on after it has found one.
from collections import Counter


def first_non_repeating(text):
    found = None
    counts = Counter(text)
    for character in text:
        if counts[character] == 1:
            found = character
    return found
