# Which characters are in both, whatever their order.
def common_subsequence(first, second):
    return "".join(character for character in first if character in second)
