def main():
    n = int(input())
    # The bits of the number, the highest first; what is beyond n needs no question.
    found, step = 0, 1 << (n.bit_length() - 1)
    while True:
        guess = found + step
        reply = "lower"
        if guess <= n:
            print(guess)
            reply = input()  # sends the guess before it waits
        if reply == "correct":
            return
        if reply == "higher":
            found = guess
        step //= 2


if __name__ == "__main__":
    main()
