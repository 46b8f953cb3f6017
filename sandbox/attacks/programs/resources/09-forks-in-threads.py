# Forks from several threads at once, in new sessions, and never ends.
# class: 9
# verdict: TLE
# says: /Did not finish: stopped after .* (of CPU time; 0.6 s are allowed|the machine was busy)/

import os
import threading
import warnings

warnings.simplefilter('ignore')


def bomb():
    while True:
        try:
            if os.fork() == 0:
                os.setsid()
        except (OSError, RuntimeError):
            pass


def solve(n):
    try:
        for _ in range(4):
            threading.Thread(target=bomb).start()
    except RuntimeError:
        pass
    bomb()
