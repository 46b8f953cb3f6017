# Leaves a thread behind that computes, and has everybody wait for it at the end.
# class: 23
# verdict: AC

import atexit
import threading


def compute():
    while True:
        pass


def solve(n):
    thread = threading.Thread(target=compute)
    thread.start()
    atexit.register(thread.join)
    return 2 * n + 1
