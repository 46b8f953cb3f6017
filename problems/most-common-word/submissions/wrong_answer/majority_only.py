# Boyer and Moore: right only if one word is more than half of all.
def most_common(words):
    kept, lead = None, 0
    for word in words:
        if lead == 0:
            kept = word
        lead += 1 if word == kept else -1
    return kept
