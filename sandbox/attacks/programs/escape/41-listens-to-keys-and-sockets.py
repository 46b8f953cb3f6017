# Listens to the box beside it by keyrings, and by the sockets that it might have.
# class: 41
# verdict: AC
# channel: sockets

import ctypes
import platform
import socket
import time

libc = ctypes.CDLL(None, use_errno=True)
REQUEST_KEY, KEYCTL = {'x86_64': (249, 250), 'aarch64': (218, 219)}[platform.machine()]
SEARCH, USER_KEYRING = 10, -4


def sockets():
    return open('/proc/net/unix').read().splitlines()[1:]


def hears(known):
    if libc.syscall(REQUEST_KEY, b'user', b'channel', None, 0) != -1:
        return True
    if libc.syscall(KEYCTL, SEARCH, USER_KEYRING, b'user', b'channel', 0) != -1:
        return True
    return any(open(f'/proc/{name}').read() for name in ('keys', 'key-users')) or len(sockets()) > known


def solve(n):
    # The runner's own pairs, of which one more may be on its way.
    known = len(sockets()) + 2
    pairs = [socket.socketpair() for _ in range(2)]
    assert hears(known)
    del pairs
    end = time.monotonic() + 0.4
    while time.monotonic() < end:
        if hears(known):
            return 'heard'
        time.sleep(0.01)
    return 2 * n + 1
