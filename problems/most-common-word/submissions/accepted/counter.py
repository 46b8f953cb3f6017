# A tally, and the first word with the largest number.
def most_common(words: list[str]) -> str | None:
    tally = {}
    for word in words:
        tally[word] = tally.get(word, 0) + 1
    return max(tally, key=tally.get, default=None)
