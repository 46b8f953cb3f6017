n = int(input())
# What the number could be, as a list that is looked through after every reply.
left = range(1, n + 1)
while True:
    guess = left[(len(left) - 1) // 2]
    print(guess, flush=True)
    reply = input()
    if reply == "correct":
        break
    if sum(1 for number in left if number != guess) == 0:
        break
    left = left[left.index(guess) + 1 :] if reply == "higher" else left[: left.index(guess)]
