# "No characters, no unique characters."
def all_unique(text):
    return bool(text) and len(set(text)) == len(text)
