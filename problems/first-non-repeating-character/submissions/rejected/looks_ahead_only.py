# "It does not come again" is true of the last of several as well. Every look ahead copies the rest of the text.
def first_non_repeating(text):
    for i, character in enumerate(text):
        if character not in text[i + 1 :]:
            return character
    return None
