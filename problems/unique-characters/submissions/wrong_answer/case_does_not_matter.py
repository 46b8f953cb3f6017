def all_unique(text):
    text = text.lower()
    return len(set(text)) == len(text)
