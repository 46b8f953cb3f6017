n = int(input())
low, high = 1, n
found = False
while not found:
    guess = (low + high) // 2
    print(guess, flush=True)
    reply = input()
    found = reply == "correct"
    if reply == "higher":
        low = guess + 1
    else:
        high = guess - 1
print(flush=True)
# Nobody says anything any more.
print(input())
