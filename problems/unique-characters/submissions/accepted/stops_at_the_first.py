# A set of what has been seen; the first character that is in it already decides.
def all_unique(text: str) -> bool:
    seen = set()
    for character in text:
        if character in seen:
            return False
        seen.add(character)
    return True
