# Asks for a gigabyte at once.
# class: 5
# verdict: MLE
# says: /MemoryError: it asked for more memory than the 64 MiB allowed/


def solve(n):
    return len(bytearray(10**9))
