# Those that are alone so far, in the order of their coming; whoever comes again is struck out for good.
def first_non_repeating(text):
    alone, repeated = {}, set()
    for character in text:
        if character in repeated:
            continue
        if character in alone:
            del alone[character]
            repeated.add(character)
        else:
            alone[character] = True
    return next(iter(alone), None)
