# "There are 128 characters, so in a longer text one is there twice."
def all_unique(text):
    if len(text) > 128:
        return False
    return len(set(text)) == len(text)
