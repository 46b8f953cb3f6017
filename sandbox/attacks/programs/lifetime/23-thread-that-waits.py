# Leaves a thread behind that waits for an hour.
# class: 23
# verdict: AC

import threading
import time


def solve(n):
    threading.Thread(target=time.sleep, args=(3600,), daemon=False).start()
    return 2 * n + 1
