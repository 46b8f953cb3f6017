# Overflows the small stack of a thread by iterators of C.
# class: 62
# verdict: RE
# says: /killed by the signal SIGSEGV/

import threading

def overflow():
    chain = iter([])
    for _ in range(100_000):
        chain = map(abs, chain)
    next(chain)

def solve(n):
    threading.stack_size(64 * 1024)
    thread = threading.Thread(target=overflow)
    thread.start()
    thread.join()
    return 2 * n + 1
