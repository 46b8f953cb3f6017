import sys
from itertools import accumulate

numbers = map(int, sys.stdin.read().split()[1:])
print(*accumulate(numbers), sep="\n")
