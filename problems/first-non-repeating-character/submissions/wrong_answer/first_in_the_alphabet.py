# Sorting brings equal ones together, and the order of the text is gone.
def first_non_repeating(text):
    row = sorted(text)
    for i, character in enumerate(row):
        if row[max(0, i - 1) : i + 2].count(character) == 1:
            return character
    return None
