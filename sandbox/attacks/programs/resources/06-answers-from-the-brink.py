# Takes everything, catches the error, and computes on with what it has.
# class: 6
# verdict: MLE or TLE
# says: /Used .* MiB of memory|MemoryError|Did not finish/


def solve(n):
    kept = []
    try:
        while True:
            kept.append(bytearray(1_000_000))
    except MemoryError:
        while True:
            try:
                kept.append([kept] * 1000)
            except MemoryError:
                kept.append(None)
