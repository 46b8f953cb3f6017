n = int(input())
low, high = 1, n
while True:
    guess = (low + high) // 2
    print(guess, flush=True)
    difference = int(input())
    if difference == 0:
        break
    if difference > 0:
        low = guess + 1
    else:
        high = guess - 1
