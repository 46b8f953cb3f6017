# Starts threads that do nothing until it may not.
# class: 10
# verdict: RE or MLE
# says: /can't start new thread|MemoryError/

import threading
import time


def solve(n):
    for _ in range(10_000):
        threading.Thread(target=time.sleep, args=(3600,)).start()
