# Listens to the box beside it by shared memory, semaphores and queues, of both kinds.
# class: 41
# verdict: AC
# channel: memory

import ctypes
import os
import time

libc = ctypes.CDLL(None, use_errno=True)
KEY = 0x70C4


def hears():
    if os.listdir('/dev/shm') or os.listdir('/dev/mqueue'):
        return True
    libc.sem_open.restype = ctypes.c_void_p
    if libc.sem_open(b'/channel', 0) or libc.mq_open(b'/channel', 0) != -1:
        return True
    if libc.shmget(KEY, 0, 0) != -1 or libc.semget(KEY, 0, 0) != -1 or libc.msgget(KEY, 0) != -1:
        return True
    return any(len(open(f'/proc/sysvipc/{kind}').readlines()) != 1 for kind in ('shm', 'sem', 'msg'))


def solve(n):
    open('/dev/shm/own', 'w').close()
    assert hears()
    os.unlink('/dev/shm/own')
    end = time.monotonic() + 0.4
    while time.monotonic() < end:
        if hears():
            return 'heard'
        time.sleep(0.01)
    return 2 * n + 1
