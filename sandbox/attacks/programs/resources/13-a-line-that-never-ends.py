# Prints a line bit by bit that never ends.
# class: 13
# verdict: OLE
# says: /Wrote more than 1 MiB to stdout and stderr/


def solve(n):
    while True:
        print('x' * 1000, end='')
