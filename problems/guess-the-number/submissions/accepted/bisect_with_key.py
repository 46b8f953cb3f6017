import sys
from bisect import bisect_left


def ask(guess):
    """Whether the number is at most the guess."""
    sys.stdout.write(f"{guess}\n")
    sys.stdout.flush()
    reply = sys.stdin.readline().strip()
    if reply == "correct":
        sys.exit()
    return reply == "lower"


n = int(sys.stdin.readline())
bisect_left(range(1, n + 1), True, key=ask)
