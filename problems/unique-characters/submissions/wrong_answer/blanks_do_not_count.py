def all_unique(text):
    text = text.replace(" ", "")
    return len(set(text)) == len(text)
