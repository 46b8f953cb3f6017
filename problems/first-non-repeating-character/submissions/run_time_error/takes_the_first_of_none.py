from collections import Counter


def first_non_repeating(text):
    counts = Counter(text)
    return [character for character in text if counts[character] == 1][0]
