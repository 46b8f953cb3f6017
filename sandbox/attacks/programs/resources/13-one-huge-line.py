# Prints one line of five million letters.
# class: 13
# verdict: OLE
# says: /Wrote more than 1 MiB to stdout and stderr/


def solve(n):
    print('x' * 5_000_000)
    return 2 * n + 1
