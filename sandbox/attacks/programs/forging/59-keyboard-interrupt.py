# Interrupts itself, as somebody at a keyboard would.
# class: 59
# verdict: RE
# says: /KeyboardInterrupt on line \d+/

import signal

def solve(n):
    signal.raise_signal(signal.SIGINT)
    return 2 * n + 1
