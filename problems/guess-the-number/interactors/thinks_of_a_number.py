"""Says n, then answers guesses until one is right, there were too many, or something else than a guess was said.

An output validator of the ICPC format: called with the input, the answer (which is empty) and a folder for feedback.
"""

import sys

ACCEPTED, WRONG = 42, 43


def main():
    input_file, _, feedback = sys.argv[1:4]
    with open(input_file) as file:
        n, secret = map(int, file.read().split())

    def refuse(why):
        with open(f"{feedback}/teammessage.txt", "w") as file:
            file.write(why)
        sys.exit(WRONG)

    say(n)
    for asked in range(1, n.bit_length() + 1):
        line = sys.stdin.readline(100)
        if line == "":
            refuse(f"The program ended after {asked - 1} guesses, before it had found the number.")
        guess = read_guess(line)
        if guess is None or not 1 <= guess <= n:
            refuse(f"Guess {asked} is {line.strip()!a}; it must be a whole number from 1 to {n}.")
        if guess == secret:
            say("correct")
            return expect_silence(refuse)
        say("higher" if secret > guess else "lower")
    refuse(f"The number was not found in {n.bit_length()} guesses, which are enough for {n} numbers.")


def read_guess(line):
    text = line.strip()
    return int(text) if text.isascii() and text.isdigit() else None


def say(word):
    try:
        print(word, flush=True)
    except BrokenPipeError:
        pass  # it has gone; that shows when it is to be read from


def expect_silence(refuse):
    if sys.stdin.readline(100).strip():
        refuse("The program went on guessing after the number had been found.")
    sys.exit(ACCEPTED)


main()
