# Stops the interpreters that wait for the next run, by number, by group and by descriptor.
# class: 26
# verdict: AC

import os
import signal
import time


def refused(act, *arguments):
    try:
        act(*arguments)
    except (PermissionError, ProcessLookupError):
        return True
    return False


def solve(n):
    while len(others := [int(name) for name in os.listdir('/proc') if name.isdigit()]) < 4:
        time.sleep(0.001)
    others.remove(os.getpid())
    for pid in others:
        for number in (signal.SIGSTOP, signal.SIGTSTP, signal.SIGTTIN, signal.SIGTTOU):
            assert refused(os.kill, pid, number)
            assert pid == 1 or refused(os.killpg, pid, number)
            descriptor = os.pidfd_open(pid)
            assert refused(signal.pidfd_send_signal, descriptor, number)
            os.close(descriptor)
    return 2 * n + 1
