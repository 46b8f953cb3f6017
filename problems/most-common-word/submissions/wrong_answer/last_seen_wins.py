# The tally begins at 0 with each new word of the list, and not only with the first of its kind.
def most_common(words):
    tally, before = {}, None
    for word in words:
        if word != before:
            tally[word] = 0
        tally[word] += 1
        before = word
    return max(tally, key=tally.get, default=None)
