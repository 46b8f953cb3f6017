# Characters and counts in two lists: index() looks at one after the other.
def first_non_repeating(text):
    characters, counts = [], []
    for character in text:
        if character in characters:
            counts[characters.index(character)] += 1
        else:
            characters.append(character)
            counts.append(1)
    for character, count in zip(characters, counts):
        if count == 1:
            return character
    return None
