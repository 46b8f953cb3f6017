# Listens to the box beside it by signals, and by processes that are not of its own box.
# class: 41
# verdict: AC
# channel: signals

import os
import signal
import time

heard = []


def strangers():
    found = []
    for name in filter(str.isdigit, os.listdir('/proc')):
        try:
            uid = open(f'/proc/{name}/status').read().split('\nUid:\t')[1].split('\t')[0]
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(uid) not in (0, os.getuid()):
            found.append(name)
    return found


def solve(n):
    signal.signal(signal.SIGUSR1, lambda *_: heard.append(1))
    os.kill(os.getpid(), signal.SIGUSR1)
    assert heard == [1] and os.getpid() < 65536
    end = time.monotonic() + 0.4
    while time.monotonic() < end:
        if strangers():
            return 'heard'
        time.sleep(0.02)
    return 2 * n + 1 if heard == [1] else 'heard'
