# The sorting was forgotten.
def all_unique(text):
    return all(a != b for a, b in zip(text, text[1:]))
