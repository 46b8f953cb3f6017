"""Says numbers and wants their running total.

An output validator of the ICPC format: called with the input, the answer (which is empty) and a folder for feedback. It reads
what the submission prints from standard input, prints what it says to it, and exits with 42 (accepted) or 43 (wrong).
"""

import sys

ACCEPTED, WRONG = 42, 43


def main():
    input_file, _, feedback = sys.argv[1:4]
    with open(input_file) as file:
        numbers = [int(word) for word in file.read().split()]

    def refuse(why):
        with open(f"{feedback}/teammessage.txt", "w") as file:
            file.write(why)  # the learner reads this
        sys.exit(WRONG)

    total = 0
    for number in numbers:
        say(number)
        total += number
        line = sys.stdin.readline(100)  # never more than an honest line needs
        if line == "":
            refuse(f"The program ended before it had said the total after {number}.")
        if line.strip() != str(total):
            refuse(f"After {number} the total is {total}; the program said {line.strip()!a}.")
    say("end")
    if sys.stdin.readline(100).strip():
        refuse("The program went on after the end.")
    sys.exit(ACCEPTED)


def say(word):
    try:
        print(word, flush=True)
    except BrokenPipeError:
        pass  # it has gone; that shows when it is to be read from


main()
