# For each character of the first text, the nearest equal one in the second.
def common_subsequence(first, second):
    found, at = "", 0
    for character in first:
        place = second.find(character, at)
        if place >= 0:
            found += character
            at = place + 1
    return found
