# Met again, a character is crossed out; met once more, it is back.
def first_non_repeating(text):
    alone = {}
    for character in text:
        if character in alone:
            del alone[character]
        else:
            alone[character] = True
    return next(iter(alone), None)
