# The recursion as it is thought of, with a memory.
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> str:
        @lru_cache(None)
        def length(i, j):
            if i == len(text1) or j == len(text2):
                return 0
            if text1[i] == text2[j]:
                return 1 + length(i + 1, j + 1)
            return max(length(i + 1, j), length(i, j + 1))

        i = j = 0
        res = ""
        while length(i, j):
            if text1[i] == text2[j]:
                res += text1[i]
                i, j = i + 1, j + 1
            elif length(i + 1, j) == length(i, j):
                i += 1
            else:
                j += 1
        return res
