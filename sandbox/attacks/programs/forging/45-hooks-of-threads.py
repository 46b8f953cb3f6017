# A thread that fails has a hook which ends the process with success.
# class: 45
# verdict: RE
# says: /ended with exit status 0 before it had answered/

import os
import threading

def solve(n):
    threading.excepthook = lambda told: os._exit(0)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    return 2 * n + 1
