# Opens a socket of every family there is: the host's loopback, the metadata address, a hypervisor, Bluetooth.
# class: 29
# verdict: AC

import errno
import socket

KINDS = (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET, socket.SOCK_RDM)


def refused(act, *arguments):
    try:
        act(*arguments)
    except OSError as error:
        return error.errno == errno.EPERM
    return False


def solve(n):
    for family in range(64):
        for kind in KINDS:
            assert refused(socket.socket, family, kind), (family, kind)
    for family in set(range(64)) - {socket.AF_UNIX}:
        assert refused(socket.socketpair, family), family
    return 2 * n + 1
