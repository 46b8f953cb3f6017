"""An output validator of the problem package format: called with the input, the answer and a folder for feedback, and
given what a submission printed. It ends with 42 (accepted) or 43 (wrong).
"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.set_int_max_str_digits(0)

from touchstone_judge import judge

ACCEPTED, WRONG = 42, 43


def main():
    input_file, answer_file, feedback = sys.argv[1:4]
    printed = sys.stdin.buffer.read().decode("utf-8", "replace")
    refusal = judge(read(input_file), read(answer_file), printed, feedback)
    if refusal is None:
        return ACCEPTED
    with open(os.path.join(feedback, "judgemessage.txt"), "a", encoding="utf-8") as file:
        file.write(refusal + "\n")
    return WRONG


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


sys.exit(main())
