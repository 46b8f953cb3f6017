# What comes back when the loop ends is None.
def all_unique(text):
    seen = set()
    for character in text:
        if character in seen:
            return False
        seen.add(character)
