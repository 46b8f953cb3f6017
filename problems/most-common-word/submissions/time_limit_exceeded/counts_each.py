def most_common(words):
    return max(words, key=words.count, default=None)
