# Makes empty files until there are no more.
# class: 15
# verdict: RE
# says: /OSError: \[Errno 28\] No space left on device/


def solve(n):
    for number in range(1_000_000):
        open(f'/tmp/{number}', 'wb').close()
