# A place for each small letter: other characters have none, or, counted from the end, a wrong one.
def first_non_repeating(text):
    counts = [0] * 26
    for character in text:
        counts[ord(character) - ord("a")] += 1
    for character in text:
        if counts[ord(character) - ord("a")] == 1:
            return character
    return None
