# One byte for each of the 1 114 112 characters that there are.
import sys


class Solution:
    def isUnique(self, text: str) -> bool:
        flags = bytearray(sys.maxunicode + 1)
        for c in text:
            if flags[ord(c)]:
                return False
            flags[ord(c)] = 1
        return True
