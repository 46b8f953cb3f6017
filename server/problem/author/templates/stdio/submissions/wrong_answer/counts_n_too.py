# What learners really write. The folder says what verdict it must get.
import sys

total = 0
for word in sys.stdin.read().split():
    total += int(word)
    print(total)
