# Leaves a daemon behind that goes on writing files and output.
# class: 21
# verdict: AC

import os
import time


def solve(n):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            while True:
                try:
                    open('/tmp/mark', 'w').write('alive')
                except OSError:
                    pass
                print('late', flush=True)
                time.sleep(0.001)
        os._exit(0)
    time.sleep(0.05)
    return 2 * n + 1
