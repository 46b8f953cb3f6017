def all_unique(text):
    return all(text.count(character) == 1 for character in text)
