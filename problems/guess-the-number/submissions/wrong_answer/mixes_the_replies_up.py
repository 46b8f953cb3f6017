n = int(input())
low, high = 1, n
while low <= high:
    guess = (low + high) // 2
    print(guess, flush=True)
    reply = input()
    if reply == "correct":
        break
    if reply == "lower":
        low = guess + 1
    else:
        high = guess - 1
