# "Nothing" is taken for an empty text.
from collections import Counter


def first_non_repeating(text):
    counts = Counter(text)
    for character in text:
        if counts[character] == 1:
            return character
    return ""
