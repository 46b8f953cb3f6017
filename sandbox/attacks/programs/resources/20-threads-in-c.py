# Computes in threads that leave the interpreter's lock alone, while it waits itself.
# class: 20
# verdict: TLE
# says: /Did not finish: stopped after .* (of CPU time; 0.6 s are allowed|the machine was busy)/

import hashlib
import threading


def solve(n):
    block = bytes(1_000_000)
    worker = lambda: [hashlib.sha256(block) for _ in range(100_000)]
    threads = [threading.Thread(target=worker) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
