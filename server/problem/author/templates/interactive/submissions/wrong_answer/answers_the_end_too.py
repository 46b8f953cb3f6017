total = 0
while True:
    word = input()
    if word != "end":
        total += int(word)
    print(total, flush=True)
    if word == "end":
        break
