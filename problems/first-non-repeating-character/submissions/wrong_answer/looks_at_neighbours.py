# "Repeating" is read as "twice in a row".
from itertools import groupby


def first_non_repeating(text):
    for character, row in groupby(text):
        if len(list(row)) == 1:
            return character
    return None
