# Words and numbers in two lists: index() goes through them.
def most_common(words):
    names, numbers = [], []
    for word in words:
        if word not in names:
            names.append(word)
            numbers.append(0)
        numbers[names.index(word)] += 1
    return names[numbers.index(max(numbers))] if names else None
