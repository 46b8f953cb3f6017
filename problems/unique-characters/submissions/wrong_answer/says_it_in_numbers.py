# 1 and 0 will do in C.
def all_unique(text):
    return 1 if len(set(text)) == len(text) else 0
