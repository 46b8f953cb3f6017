from collections import Counter


def most_common(words):
    tally = Counter(word.lower() for word in words)
    return max(words, key=lambda word: tally[word.lower()], default=None)
