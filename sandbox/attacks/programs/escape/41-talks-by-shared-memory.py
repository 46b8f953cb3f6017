# Talks to the box beside it by shared memory, semaphores and queues, of both kinds.
# class: 41
# verdict: AC
# channel: memory

import ctypes
import errno
import multiprocessing
import time
from multiprocessing import shared_memory

libc = ctypes.CDLL(None, use_errno=True)
KEY = 0x70C4


def refused(function, *arguments):
    ctypes.set_errno(0)
    return function(*arguments) == -1 and ctypes.get_errno() == errno.EPERM


def solve(n):
    memory = shared_memory.SharedMemory('channel', create=True, size=4096)
    memory.buf[:6] = b'secret'
    semaphore = multiprocessing.get_context('spawn').Semaphore(0)
    libc.sem_open.restype = ctypes.c_void_p
    assert libc.sem_open(b'/channel', 0o100, 0o666, 1)
    assert refused(libc.shmget, KEY, 4096, 0o1666) and refused(libc.semget, KEY, 1, 0o1666)
    assert refused(libc.msgget, KEY, 0o1666) and libc.mq_open(b'/channel', 0o102, 0o666, None) == -1
    time.sleep(0.4)
    assert semaphore.acquire(block=False) is False
    memory.unlink()
    return 2 * n + 1
