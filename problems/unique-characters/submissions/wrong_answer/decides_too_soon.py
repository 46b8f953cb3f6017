# The else belongs to the loop, not to the question: here the first character decides.
def all_unique(text):
    seen = set()
    for character in text:
        if character in seen:
            return False
        else:
            seen.add(character)
            return True
    return True
