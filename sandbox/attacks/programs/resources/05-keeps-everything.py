# Keeps a little more with every step.
# class: 5
# verdict: MLE
# says: /64 MiB (are )?allowed/


def solve(n):
    kept = []
    while True:
        kept.append(bytes(10_000))
