# "The first is alone, and so on with the rest." Each call keeps a copy of the rest until those below it return.
def all_unique(text):
    return text == "" or (text[0] not in text[1:] and all_unique(text[1:]))
