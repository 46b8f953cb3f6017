# Waits for a lock that it holds itself.
# class: 2
# verdict: TLE
# says: /on the clock.*It was mostly waiting: .*a lock/

import threading


def solve(n):
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()
