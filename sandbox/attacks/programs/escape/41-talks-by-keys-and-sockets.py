# Talks to the box beside it by keyrings, sockets without a file, and the hypervisor.
# class: 41
# verdict: AC
# channel: sockets

import ctypes
import errno
import platform
import socket
import time

libc = ctypes.CDLL(None, use_errno=True)
ADD_KEY = {'x86_64': 248, 'aarch64': 217}[platform.machine()]
KEYRINGS = (-1, -2, -3, -4, -5)


def solve(n):
    for keyring in KEYRINGS:
        ctypes.set_errno(0)
        assert libc.syscall(ADD_KEY, b'user', b'channel', b'secret', 6, keyring) == -1
        assert ctypes.get_errno() == errno.EPERM
    for family in (socket.AF_UNIX, socket.AF_INET, socket.AF_VSOCK, socket.AF_NETLINK, socket.AF_ALG):
        try:
            socket.socket(family, socket.SOCK_DGRAM).bind('\0channel')
        except PermissionError:
            continue
        raise AssertionError(family)
    ours, theirs = socket.socketpair()
    try:
        ours.bind('\0channel')
    except PermissionError:
        time.sleep(0.4)
        return 2 * n + 1
