# Sends every signal there is to the runner, its interpreters and the process of the next run.
# class: 25
# verdict: AC

import os
import signal
import time


def others():
    return {int(name) for name in os.listdir('/proc') if name.isdigit()} - {os.getpid()}


def solve(n):
    while len(others()) < 3:
        time.sleep(0.001)
    for pid in others():
        for number in [0, *signal.valid_signals()]:
            # The group 1 would be everybody.
            for send in (os.kill, os.killpg) if pid > 1 else (os.kill,):
                try:
                    send(pid, number)
                except (PermissionError, ProcessLookupError):
                    continue
                raise AssertionError(f'{send.__name__}({pid}, {number}) went through')
    return 2 * n + 1
