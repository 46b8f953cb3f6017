# Looks for what the case before has left running: there is nothing but the box's own processes.
# class: 24
# verdict: AC

import os
import time


def others():
    found = []
    for name in filter(str.isdigit, os.listdir('/proc')):
        try:
            status = open(f'/proc/{name}/status').read()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if '\nUid:\t0\t0\t0\t0\n' not in status and int(name) != os.getpid():
            found.append(status)
    return found


def solve(n):
    assert others() == [], others()
    for _ in range(5):
        if os.fork() == 0:
            os.setsid()
            time.sleep(3600)
    assert len(others()) == 5
    return 2 * n + 1
