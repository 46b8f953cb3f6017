# Computes a power that no machine can hold.
# class: 18
# verdict: TLE or MLE
# says: /Did not finish|64 MiB/


def solve(n):
    base = 10
    return base**base**9 % n
