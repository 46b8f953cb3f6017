# Listens to the box beside it by every figure of the whole machine that /proc, /sys and the kernel tell.
# class: 41
# verdict: AC
# channel: figures

import ctypes
import errno
import os
import time

libc = ctypes.CDLL(None, use_errno=True)
OWN = ('self', 'thread-self', 'net', 'mounts', 'sysvipc')
CONSTANT = ('cpuinfo', 'execdomains', 'filesystems', 'version', 'bootconfig')


def figures():
    for name in os.listdir('/proc'):
        if name.isdigit() or name in OWN or name in CONSTANT:
            continue
        for folder, _, files in os.walk(f'/proc/{name}'):
            yield from (f'{folder}/{file}' for file in files)
        if os.path.isfile(f'/proc/{name}'):
            yield f'/proc/{name}'
    for name in os.listdir('/sys'):
        for folder, folders, files in os.walk(f'/sys/{name}'):
            folders[:] = [inner for inner in folders if inner != 'cgroup']
            yield from (f'{folder}/{file}' for file in files)


def told(path):
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        try:
            return os.read(fd, 100)
        finally:
            os.close(fd)
    except OSError as error:
        assert error.errno in (errno.EACCES, errno.EPERM, errno.EIO, errno.EINVAL), error
        return b''


def solve(n):
    assert told('/proc/version').startswith(b'Linux') and told('/proc/self/stat')
    buffer = ctypes.create_string_buffer(256)
    end = time.monotonic() + 0.3
    while time.monotonic() < end:
        speaking = [path for path in figures() if told(path)]
        assert speaking == [], speaking
        assert libc.sysinfo(buffer) == -1 and ctypes.get_errno() == errno.EPERM
        try:
            raise AssertionError(os.getloadavg())
        except OSError:
            time.sleep(0.05)
    return 2 * n + 1
