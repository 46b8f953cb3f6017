# Sets an alarm that ends it, and waits.
# class: 44
# verdict: RE
# says: /killed by the signal SIGALRM: an alarm went off that it had set itself/

import signal

def solve(n):
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    signal.pause()
