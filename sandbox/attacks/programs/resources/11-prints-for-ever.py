# Prints for ever.
# class: 11
# verdict: OLE
# says: /Wrote more than 1 MiB to stdout and stderr/


def solve(n):
    while True:
        print('flood')
