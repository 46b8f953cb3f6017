from collections import Counter


def first_non_repeating(text):
    counts = Counter(text)
    return next((c for c in text if counts[c] == 1 and not c.isspace()), None)
