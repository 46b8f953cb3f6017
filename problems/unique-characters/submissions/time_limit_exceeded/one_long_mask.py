# Bits of a number are a table for 26 letters. Here the number has a million digits, and each step makes a new one.
def all_unique(text):
    seen = 0
    for character in text:
        bit = 1 << ord(character)
        if seen & bit:
            return False
        seen |= bit
    return True
