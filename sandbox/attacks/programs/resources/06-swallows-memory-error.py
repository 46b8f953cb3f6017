# Catches MemoryError and asks again, for ever.
# class: 6
# verdict: MLE or TLE
# says: /Used .* MiB of memory|Did not finish/


def solve(n):
    kept = []
    while True:
        try:
            kept.append(bytes(10_000))
        except MemoryError:
            pass
