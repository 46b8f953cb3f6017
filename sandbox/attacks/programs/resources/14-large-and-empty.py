# Makes a file of a terabyte with nothing in it.
# class: 14
# verdict: RE
# says: /OSError: \[Errno 27\] File too large/


def solve(n):
    with open('/tmp/sparse', 'wb') as file:
        file.truncate(10**12)
