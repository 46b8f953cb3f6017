"""An input validator of the problem package format. What the input of this problem is made of, its package says in words
only; so all that can be proven is that it is text."""

import sys

try:
    text = sys.stdin.buffer.read().decode("utf-8")
except UnicodeDecodeError as error:
    print(error, file=sys.stderr)
    sys.exit(43)
if "\0" in text:
    print("there is a null character", file=sys.stderr)
    sys.exit(43)
sys.exit(42)
