def solve(n: int) -> int:
    return 2 * n + 1
