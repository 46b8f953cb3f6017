# Has all of its processes open terminals, until no other container can have one.
# class: 38
# verdict: AC

import os


def opened():
    count = 0
    try:
        while count < 50:
            os.open('/dev/ptmx', os.O_RDWR)
            count += 1
    except OSError:
        pass
    return count


def solve(n):
    children = []
    for _ in range(10):
        children.append(os.fork())
        if children[-1] == 0:
            os._exit(opened())
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 10
    return 2 * n + 1
