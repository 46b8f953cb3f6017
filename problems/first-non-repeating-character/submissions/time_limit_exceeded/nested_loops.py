def first_non_repeating(text):
    for i in range(len(text)):
        for j in range(len(text)):
            if i != j and text[i] == text[j]:
                break
        else:
            return text[i]
    return None
