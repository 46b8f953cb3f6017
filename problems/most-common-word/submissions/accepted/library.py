from collections import Counter


class Solution:
    def mostCommon(self, words):
        return Counter(words).most_common(1)[0][0] if words else None
