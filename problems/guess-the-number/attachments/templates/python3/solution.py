n = int(input())
guess = 1
print(guess, flush=True)
reply = input()  # "higher", "lower" or "correct"
...
