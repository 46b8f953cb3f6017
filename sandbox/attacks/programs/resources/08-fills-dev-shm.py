# Fills /dev/shm file by file.
# class: 8
# verdict: RE
# says: /OSError: \[Errno 28\] No space left on device/


def solve(n):
    for number in range(100):
        with open(f'/dev/shm/{number}', 'wb') as file:
            file.write(bytes(1_000_000))
