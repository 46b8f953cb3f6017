"""A warm interpreter that forks once for every run, one ahead. It reads nothing, so never a byte of a submission."""

import gc
import json
import os
import resource
import signal
import socket
import sys
import threading
import time

from runner.spare import Spare
from runner.usage import schedstat
from runner.zygote_link import LINK_FD

THREAD_STACK = 8 * 1024 * 1024
MAX_THREAD_STACK = 64 * 1024 * 1024
# Until the interpreter has adapted its code to what a case does, every child would do so in pages of its own.
REHEARSALS = 20


def serve() -> None:
    link = socket.socket(fileno=LINK_FD)
    # PID 1 has the default, so that nobody can interrupt it; a program expects KeyboardInterrupt.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    harness = _warm()
    spare = Spare(harness, link)
    link.send(json.dumps({**_baseline(), 'spare': spare.pid}).encode())
    while True:
        own_cpu_ns = spare.wait_for_order()
        running, spare = spare, Spare(harness, link)
        report = _wait_for_end(running.pid, own_cpu_ns)
        link.send(json.dumps({**report, 'spare': spare.pid}).encode())


def _wait_for_end(pid: int, own_cpu_ns: int) -> dict:
    """What the process used before its order was for us, not for the run. Neither is the time in which we have not had
    a processor to see its end with."""
    _on_cpu, late_ns = schedstat(os.getpid())
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    _on_cpu, later_ns = schedstat(os.getpid())
    ended_ns = time.monotonic_ns() - (later_ns - late_ns)
    # What the kernel tells of a queue is gone once the process is collected.
    _on_cpu, waited_ns = schedstat(pid)
    _pid, status, used = os.wait4(pid, 0)
    cpu_ns = int((used.ru_utime + used.ru_stime) * 1e9) - own_cpu_ns
    return {
        'status': status,
        'cpuNs': max(0, cpu_ns),
        'maxRssKiB': used.ru_maxrss,
        'endedNs': ended_ns,
        'waitedNs': waited_ns,
    }


def _warm():
    import harness

    harness.warm()
    for _ in range(REHEARSALS):
        harness.rehearse()
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
