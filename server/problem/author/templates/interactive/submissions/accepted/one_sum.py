total = 0
while (word := input()) != "end":
    total += int(word)
    print(total, flush=True)
