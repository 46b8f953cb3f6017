# Asks for namespaces of its own, in which it would be root, and for those of the runner.
# class: 32
# verdict: AC

import ctypes
import errno
import os
import platform
import subprocess

libc = ctypes.CDLL(None, use_errno=True)
CLONE = {'x86_64': 56, 'aarch64': 220}[platform.machine()]
KINDS = (0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000, 0x80)
SIGCHLD = 17


def error_of(function, *arguments):
    ctypes.set_errno(0)
    assert function(*arguments) == -1, arguments
    return ctypes.get_errno()


def solve(n):
    for kind in KINDS:
        assert error_of(libc.unshare, kind) == errno.EPERM
        if kind != 0x80:
            assert error_of(libc.syscall, CLONE, kind | SIGCHLD, None, None, None, None) == errno.EPERM
    for name in ('user', 'pid', 'mnt', 'net'):
        fd = os.open(f'/proc/self/ns/{name}', os.O_RDONLY) if os.access(f'/proc/self/ns/{name}', os.R_OK) else 0
        assert error_of(libc.setns, fd, 0) == errno.EPERM
    told = subprocess.run(['/usr/bin/unshare', '--user', '--map-root-user', 'id'], capture_output=True, text=True)
    assert told.returncode != 0 and 'Operation not permitted' in told.stderr, told
    return 2 * n + 1
