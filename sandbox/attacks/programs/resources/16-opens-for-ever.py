# Opens a file for ever.
# class: 16
# verdict: RE
# says: /OSError: \[Errno 24\] Too many open files/


def solve(n):
    kept = [open('/dev/null') for _ in range(10_000)]
    return len(kept)
