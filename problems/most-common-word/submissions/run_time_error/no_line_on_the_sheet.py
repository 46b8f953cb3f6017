# There is no number yet to which one could be added.
def most_common(words):
    tally = {}
    for word in words:
        tally[word] += 1
    return max(tally, key=tally.get, default=None)
