# A character is alone if the first place where it stands is the last one, too.
def first_non_repeating(text):
    first, last = {}, {}
    for place, character in enumerate(text):
        first.setdefault(character, place)
        last[character] = place
    places = [place for character, place in first.items() if last[character] == place]
    return text[min(places)] if places else None
