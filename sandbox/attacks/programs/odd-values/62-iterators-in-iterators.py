# Nests iterators of C deeper than the stack of C goes.
# class: 62
# verdict: RE or MLE
# says: /killed by the signal SIGSEGV: usually a recursion so deep|64 MiB/

def solve(n):
    chain = iter([])
    for _ in range(450_000):
        chain = filter(None, chain)
    return next(chain)
