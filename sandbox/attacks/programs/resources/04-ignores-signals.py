# Ignores every signal that can be ignored, and computes.
# class: 4
# verdict: TLE
# says: /Did not finish: stopped after .* of CPU time; 0.6 s are allowed/

import signal

for number in (signal.SIGTERM, signal.SIGALRM, signal.SIGXCPU, signal.SIGINT, signal.SIGHUP, signal.SIGQUIT):
    signal.signal(number, signal.SIG_IGN)


def solve(n):
    while True:
        pass
