# difflib looks for the longest block, then left and right of it: good for people to read, not the longest in sum.
from difflib import SequenceMatcher


def common_subsequence(first, second):
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    return "".join(first[block.a : block.a + block.size] for block in blocks)
