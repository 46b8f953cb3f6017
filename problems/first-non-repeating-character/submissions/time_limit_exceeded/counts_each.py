# count() is one word, and a walk through the whole text each time.
def first_non_repeating(text):
    for character in text:
        if text.count(character) == 1:
            return character
    return None
