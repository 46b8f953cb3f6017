class Solution:
    def firstNonRepeating(self, text: str) -> Optional[str]:
        count = defaultdict(int)
        for c in text:
            count[c] += 1
        for c, k in count.items():
            if k == 1:
                return c
