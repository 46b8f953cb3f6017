# "An empty text is no word."
from collections import Counter


def most_common(words):
    return max(tally := Counter(word for word in words if word), key=tally.get, default=None)
