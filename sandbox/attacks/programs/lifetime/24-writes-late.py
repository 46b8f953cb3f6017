# Has children wait for the end of a case, to write files, output and a false answer into the next one.
# class: 24
# verdict: AC

import os
import time

FRAME = b'{"results": "0", "raised": [], "fatal": null}'


def write_late(parent):
    while os.getppid() == parent:
        time.sleep(0.0005)
    while True:
        for name in ('/tmp/late', '/dev/shm/late'):
            try:
                open(name, 'w').close()
            except OSError:
                pass
        os.write(1, b'late')
        time.sleep(0.0005)


def solve(n):
    assert os.listdir('/tmp') + os.listdir('/dev/shm') == []
    for _ in range(3):
        if os.fork() == 0:
            write_late(os.getppid())
    time.sleep(0.02)
    assert os.listdir('/tmp') + os.listdir('/dev/shm') == []
    return 2 * n + 1
