# Blocks all signals in one thread and handles them in another, and computes in both.
# class: 4
# verdict: TLE
# says: /Did not finish: stopped after .* (of CPU time; 0.6 s are allowed|the machine was busy)/

import signal
import threading


def compute():
    while True:
        pass


def compute_deaf():
    signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    compute()


def solve(n):
    for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
        signal.signal(number, lambda *_: compute())
    threading.Thread(target=compute_deaf).start()
    compute()
