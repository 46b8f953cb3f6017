def most_common(words):
    best, most = "", 0
    tally = {}
    for word in words:
        tally[word] = tally.get(word, 0) + 1
        if tally[word] > most:
            best, most = word, tally[word]
    return best
