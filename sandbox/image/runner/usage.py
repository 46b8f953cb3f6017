"""What the processes of a run have used, as the kernel counts it: the box's cgroup where it can be read (nothing
dodges it), else the processes one by one."""

import os
import time

# Of the kernel: a process that has begun to end.
PF_EXITING = 0x4
PAGE = os.sysconf('SC_PAGE_SIZE')


class Cgroup:
    """The box's own control group. A figure that this kernel or runtime does not show is None."""

    def __init__(self, root: str = '/sys/fs/cgroup'):
        v2 = os.path.exists(f'{root}/cgroup.controllers')
        self._cpu = _open(f'{root}/cpu.stat' if v2 else f'{root}/cpuacct/cpuacct.usage')
        self._memory = _open(f'{root}/memory.stat' if v2 else f'{root}/memory/memory.stat')
        self._oom = _open(f'{root}/memory.events' if v2 else f'{root}/memory/memory.oom_control')
        self._v2 = v2

    def cpu_ns(self):
        text = _read(self._cpu)
        if text is None:
            return None
        if not self._v2:
            return int(text)
        micros = _field(text, b'usage_usec')
        return None if micros is None else micros * 1000

    def memory_bytes(self):
        """Anonymous and shared memory (tmpfs and memfd too), but not the page cache of files."""
        text = _read(self._memory)
        if text is None:
            return None
        anonymous = _field(text, b'anon' if self._v2 else b'total_rss')
        return None if anonymous is None else anonymous + (_field(text, b'shmem' if self._v2 else b'total_shmem') or 0)

    def oom_kills(self) -> int:
        text = _read(self._oom)
        return 0 if text is None else _field(text, b'oom_kill') or 0


def process_cpu_ns(pid: int) -> int:
    """CPU time of a live process with all its threads; 0 once it is gone."""
    try:
        return time.clock_gettime_ns((~pid << 3) | 2)
    except OSError:
        return 0


def schedstat(pid: int) -> tuple:
    """How long the process's main thread has had a processor, and how long it was ready for one that others had, in ns;
    0 and 0 once it is gone."""
    try:
        with open(f'/proc/{pid}/schedstat', 'rb', buffering=0) as file:
            on_cpu, waited, *_slices = file.read(100).split()
            return int(on_cpu), int(waited)
    except (OSError, ValueError):
        return 0, 0


def is_ready_to_run(pid: int) -> bool:
    """Whether the main thread has a processor or is in the queue for one."""
    fields = _stat(pid)
    return fields is not None and fields[0] == b'R'


def is_leaving(pid: int) -> bool:
    """Whether the process has gone or is about to: the kernel closes its files a moment before it can be waited for."""
    fields = _stat(pid)
    return fields is None or fields[0] in (b'Z', b'X') or bool(int(fields[6]) & PF_EXITING)


def _stat(pid: int):
    """The fields from the state on; None once it is gone."""
    try:
        with open(f'/proc/{pid}/stat', 'rb', buffering=0) as file:
            fields = file.read(500).rpartition(b')')[2].split()
        return fields if len(fields) > 6 else None
    except OSError:
        return None


def rss_bytes(pid: int) -> int:
    try:
        with open(f'/proc/{pid}/statm', 'rb', buffering=0) as file:
            return int(file.read(200).split()[1]) * PAGE
    except (OSError, IndexError):
        return 0


def all_pids() -> list:
    return [int(name) for name in os.listdir('/proc') if name.isdigit()]


def is_root(pid: int) -> bool:
    """Its real uid: the owner of its files in /proc may be root without that."""
    try:
        with open(f'/proc/{pid}/status', 'rb', buffering=0) as file:
            return b'\nUid:\t0\t0\t0\t0\n' in file.read(4096)
    except OSError:
        return False


def other_pids(runner_pids: set) -> list:
    """Every process of the box that is not the runner's: those of the submission."""
    return [pid for pid in all_pids() if pid not in runner_pids]


def _open(path: str):
    try:
        return os.open(path, os.O_RDONLY)
    except OSError:
        return None


def _read(fd):
    if fd is None:
        return None
    try:
        return os.pread(fd, 8192, 0)
    except OSError:
        return None


def _field(text: bytes, name: bytes):
    at = (b'\n' + text).find(b'\n' + name + b' ')
    if at < 0:
        return None
    return int(text[at + len(name) + 1 :].split(b'\n', 1)[0])
