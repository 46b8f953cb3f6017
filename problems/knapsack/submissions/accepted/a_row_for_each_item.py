# The table of the books: with the first i items and a knapsack of size c.
class Solution:
    def knapSack(self, W: int, items: List[List[int]]) -> int:
        n = len(items)
        dp = [[0] * (W + 1) for _ in range(n + 1)]
        for i in range(1, n + 1):
            wt, val = items[i - 1]
            for c in range(W + 1):
                dp[i][c] = dp[i - 1][c]
                if wt <= c and dp[i - 1][c - wt] + val > dp[i][c]:
                    dp[i][c] = dp[i - 1][c - wt] + val
        return dp[n][W]
