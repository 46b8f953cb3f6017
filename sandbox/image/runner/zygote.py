"""A warm interpreter that forks once for every run. It reads orders and descriptors, never a byte of a submission."""

import gc
import json
import os
import resource
import signal
import socket
import sys
import threading

from runner import child
from runner.zygote_link import LINK_FD

THREAD_STACK = 8 * 1024 * 1024
MAX_THREAD_STACK = 64 * 1024 * 1024
ORDER_BYTES = 16 * 1024


def serve() -> None:
    link = socket.socket(fileno=LINK_FD)
    # PID 1 has the default, so that nobody can interrupt it; a program expects KeyboardInterrupt.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    harness = _warm()
    link.send(json.dumps(_baseline()).encode())
    while True:
        data, fds, _flags, _address = socket.recv_fds(link, ORDER_BYTES, 8)
        if not data:
            os._exit(0)
        _serve_one(harness, link, json.loads(data), fds)


def _serve_one(harness, link: socket.socket, job: dict, fds: list) -> None:
    pid = os.fork()
    if pid == 0:
        child.run(harness, job, fds, link)
    for fd in fds:
        os.close(fd)
    _pid, status, used = os.wait4(pid, 0)
    report = {'status': status, 'cpuNs': int((used.ru_utime + used.ru_stime) * 1e9), 'maxRssKiB': used.ru_maxrss}
    link.send(json.dumps(report).encode())


def _warm():
    import harness

    harness.warm()
    os.environ.clear()
    sys.argv = ['']
    _bound_thread_stacks()
    # Partial output must survive a SIGKILL, so lines leave at once, as on a terminal.
    sys.stdout.reconfigure(line_buffering=True)
    gc.collect()
    # Collections in a child then leave the shared pages alone.
    gc.freeze()
    return harness


def _bound_thread_stacks() -> None:
    """A stack is address space, of which a run has little more than its memory limit; programs that were written for
    older Pythons ask for half a GiB."""
    original = threading.stack_size
    original(THREAD_STACK)

    def stack_size(size: int = 0) -> int:
        return original(min(size, MAX_THREAD_STACK))

    threading.stack_size = stack_size


def _baseline() -> dict:
    with open('/proc/self/statm', 'rb') as file:
        virtual, resident = (int(field) * resource.getpagesize() for field in file.read().split()[:2])
    return {'python': sys.version.split()[0], 'virtualBytes': virtual, 'residentBytes': resident}
