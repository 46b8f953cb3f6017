import sys

n = int(sys.stdin.readline())
low, high = 1, n
while True:
    guess = (low + high) // 2
    print(guess)
    reply = sys.stdin.readline().strip()
    if reply == "correct":
        break
    if reply == "higher":
        low = guess + 1
    else:
        high = guess - 1
