def all_unique(text):
    if len(set(text)) = len(text):
        return True
    return False
