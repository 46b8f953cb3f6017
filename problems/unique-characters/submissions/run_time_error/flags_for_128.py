def all_unique(text):
    flags = [False] * 128
    for character in text:
        if flags[ord(character)]:
            return False
        flags[ord(character)] = True
    return True
