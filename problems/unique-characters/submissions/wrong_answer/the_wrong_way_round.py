# Says that something repeats.
def all_unique(text):
    return len(set(text)) < len(text)
