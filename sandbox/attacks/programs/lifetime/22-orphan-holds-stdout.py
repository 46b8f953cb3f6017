# Leaves a program behind that holds stdout and stderr open, and the pipe of the answer too.
# class: 22
# verdict: AC

import os


def solve(n):
    reader, writer = os.pipe()
    if os.fork() == 0:
        os.write(writer, b'x')
        while True:
            os.read(reader, 0)
            os.execv('/usr/bin/sleep', ['sleep', '3600'])
    assert os.read(reader, 1) == b'x'
    return 2 * n + 1
