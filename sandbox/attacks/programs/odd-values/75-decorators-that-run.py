# Runs code by a decorator, without a call in the source.
# class: 75
# verdict: AC

ran = []

@exec
@'ran.append(__import__("os").getpid())'.format
class Code:
    pass

def solve(n):
    return 2 * n + 1 if ran and ran[0] > 1 else ran
