from collections import Counter


def first_non_repeating(text):
    counts = Counter(text.lower())
    return next((c for c in text if counts[c.lower()] == 1), None)
