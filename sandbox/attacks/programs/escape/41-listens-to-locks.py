# Listens to the box beside it by locks on files that both were made from.
# class: 41
# verdict: AC
# channel: locks

import fcntl
import json
import os
import struct
import time

SHARED = ('/usr/bin/python3', os.__file__, json.__file__, '/opt/touchstone/runner/run.py', '/', '/etc/passwd', '/dev/null')
QUERY = struct.pack('hhqqi4x', fcntl.F_WRLCK, os.SEEK_SET, 0, 0, 0)


def is_locked(path):
    fd = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return struct.unpack('hhqqi4x', fcntl.fcntl(fd, fcntl.F_GETLK, QUERY))[0] != fcntl.F_UNLCK
    except BlockingIOError:
        return True
    finally:
        os.close(fd)


def hears_itself():
    """Locks of its own child, to know that it would hear others."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        fcntl.lockf(os.open(SHARED[0], os.O_RDONLY), fcntl.LOCK_SH)
        fcntl.flock(os.open(SHARED[1], os.O_RDONLY), fcntl.LOCK_EX)
        os.write(writer, b'x')
        time.sleep(3600)
    os.read(reader, 1)
    heard = is_locked(SHARED[0]) and is_locked(SHARED[1])
    os.kill(child, 9)
    os.wait()
    return heard


def solve(n):
    assert hears_itself()
    end = time.monotonic() + 0.4
    while time.monotonic() < end:
        if any(map(is_locked, SHARED)) or open('/proc/locks').read():
            return 'heard'
        time.sleep(0.01)
    return 2 * n + 1
