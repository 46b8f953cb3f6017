from collections import Counter


def most_common(words):
    tally = Counter(words)
    most = max(tally.values(), default=0)
    return [word for word in tally if tally[word] == most] or None
