# Starts programs until it may not.
# class: 9
# verdict: RE
# says: /BlockingIOError: \[Errno 11\] Resource temporarily unavailable/

import subprocess


def solve(n):
    started = []
    for _ in range(1000):
        started.append(subprocess.Popen(['/usr/bin/sleep', '3600'], start_new_session=True))
