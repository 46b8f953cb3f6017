# Sleeps for an hour.
# class: 2
# verdict: TLE
# says: /on the clock.*It was mostly waiting/

import time


def solve(n):
    time.sleep(3600)
