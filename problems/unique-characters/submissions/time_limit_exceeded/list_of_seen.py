# A list in place of the set: in looks at one item after the other.
def all_unique(text):
    seen = []
    for character in text:
        if character in seen:
            return False
        seen.append(character)
    return True
