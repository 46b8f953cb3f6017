# Listens to the box beside it by times of files, free space, and what is in the cache of the disk.
# class: 41
# verdict: AC
# channel: files

import ctypes
import os
import time

SHARED = ('/usr/bin/python3', os.__file__, '/opt/touchstone/runner/run.py', '/etc/passwd', '/')

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p


def look():
    times = [(s.st_atime_ns, s.st_mtime_ns, s.st_ctime_ns, s.st_mode) for s in map(os.stat, SHARED)]
    return times, [(s.f_bfree, s.f_ffree) for s in map(os.statvfs, ('/tmp', '/dev/shm'))]


def is_cached(path):
    """Page by page, as the kernel tells somebody who may not write the file: always."""
    fd = os.open(path, os.O_RDONLY)
    size = os.fstat(fd).st_size
    place = libc.mmap(None, ctypes.c_size_t(size), 1, 2, fd, ctypes.c_long(0))
    pages = (ctypes.c_ubyte * (-(-size // 4096)))()
    assert libc.mincore(ctypes.c_void_p(place), ctypes.c_size_t(size), pages) == 0
    libc.munmap(ctypes.c_void_p(place), ctypes.c_size_t(size))
    os.close(fd)
    return all(page & 1 for page in pages)


def solve(n):
    before = look()
    with open('/tmp/own', 'wb') as file:
        file.write(bytes(10_000))
    assert look() != before
    os.unlink('/tmp/own')
    libraries = [f'/usr/bin/{name}' for name in ('localedef', 'perl', 'apt-get') if os.path.isfile(f'/usr/bin/{name}')]
    end = time.monotonic() + 0.4
    while time.monotonic() < end:
        if look() != before or os.listdir('/tmp') or not all(map(is_cached, libraries)):
            return 'heard'
        time.sleep(0.01)
    return 2 * n + 1
