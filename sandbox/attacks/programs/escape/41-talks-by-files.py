# Talks to the box beside it by times of files, free space, and what is in the cache of the disk.
# class: 41
# verdict: AC
# channel: files

import os
import time

SHARED = ('/usr/bin/python3', os.__file__, '/opt/touchstone/runner/run.py', '/etc/passwd', '/dev/null', '/')


def refused(act, *arguments):
    try:
        act(*arguments)
    except OSError:
        return True
    return False


def solve(n):
    for path in SHARED:
        assert refused(os.utime, path, (n, n)) and refused(os.chmod, path, 0o777), path
        assert refused(os.setxattr, path, 'user.channel', b'secret'), path
        if os.path.isfile(path):
            fd = os.open(path, os.O_RDONLY)
            os.read(fd, 100)
            assert refused(os.posix_fadvise, fd, 0, 0, os.POSIX_FADV_DONTNEED)
    for number in range(10):
        with open(f'/tmp/{number}', 'wb') as file:
            file.write(bytes(1_000_000))
    time.sleep(0.4)
    return 2 * n + 1
