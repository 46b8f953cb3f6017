# Traces its own child, which is as near as a debugger can come, then the runner; and has itself traced.
# class: 27
# verdict: AC

import ctypes
import errno
import os
import signal
import time

libc = ctypes.CDLL(None, use_errno=True)
TRACEME, ATTACH, SEIZE = 0, 16, 0x4206


def error_of(function, *arguments):
    ctypes.set_errno(0)
    assert function(*arguments) == -1, function
    return ctypes.get_errno()


def solve(n):
    child = os.fork()
    if child == 0:
        time.sleep(3600)
    assert error_of(libc.ptrace, TRACEME, 0, 0, 0) == errno.EPERM
    buffer = ctypes.create_string_buffer(64)
    vector = (ctypes.c_void_p * 2)(ctypes.addressof(buffer), 64)
    for pid in (child, 1, os.getppid()):
        for request in (ATTACH, SEIZE):
            assert error_of(libc.ptrace, request, pid, 0, 0) == errno.EPERM
        for act in (libc.process_vm_readv, libc.process_vm_writev):
            assert error_of(act, pid, vector, 1, vector, 1, 0) == errno.EPERM
    os.kill(child, signal.SIGKILL)
    return 2 * n + 1
