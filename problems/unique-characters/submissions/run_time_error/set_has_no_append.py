def all_unique(text):
    seen = set()
    for character in text:
        if character in seen:
            return False
        seen.append(character)
    return True
