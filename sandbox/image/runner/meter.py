"""What one run has used so far. The group's figures count every process, however short its life, and PID 1, the
zygotes and their spares as well: their own share is taken off.

The memory of a spare is taken off without a sum: while a run goes on, the next spare takes what the run's own process
had taken as a spare, which the run began with.
"""

import time

from runner.queue import Queue
from runner.usage import all_pids, is_leaving, is_root, other_pids, process_cpu_ns, rss_bytes

# Below this the two ways of counting CPU only differ by noise; above it somebody hides processes.
CPU_NOISE_NS = 20_000_000
# At least this part of the time on the clock is charged, however busy the machine is: nobody waits for ever.
LEAST_CHARGED = 1 / 3


class Meter:
    def __init__(self, box, run_pid: int):
        self._box = box
        self._run_pid = run_pid
        self._next_spare: set = set()
        self._cgroup = box.cgroup
        self._cpu_at_start = box.cgroup.cpu_ns()
        self._own_cpu_at_start = _cpu_ns(box.runner_pids())
        self._memory_at_start = box.cgroup.memory_bytes()
        self._own_memory_at_start = rss_bytes(1)
        self._oom_at_start = box.cgroup.oom_kills()
        self._queue = Queue(run_pid)
        self._started_ns = time.monotonic_ns()
        self._orphans_cpu_at_start = box.orphans_cpu_ns

    def wall_ms(self) -> float:
        return (time.monotonic_ns() - self._started_ns) / 1e6

    def is_leaving(self) -> bool:
        return is_leaving(self._run_pid)

    def charged_wall_ms(self) -> float:
        """Time on the clock, less what it waited for a processor: a verdict must not depend on who else computes. The
        clock is read before the queue: we may lose our own processor in between."""
        elapsed_ns = time.monotonic_ns() - self._started_ns
        return _charged_ms(elapsed_ns, self._queue.waited_ns(elapsed_ns))

    def final_wall_ms(self, ended_ns: int, waited_ns: int) -> float:
        """The same of a run that is over, from what its zygote has seen (CLOCK_MONOTONIC, and its whole life's wait).
        The scheduler's clock runs a little apart from it: a short run could have ended before it began."""
        return _charged_ms(max(0, ended_ns - self._started_ns), waited_ns - self._queue.waited_at_start_ns)

    def cpu_ms(self) -> float:
        group = self._group_cpu_ns(self._runner_pids())
        return (self._processes_cpu_ns() if group is None else group) / 1e6

    def final_cpu_ms(self, waited_ns: int) -> float:
        """`waited_ns` is what wait() told of the run's process: exact, but blind to children that it disowned."""
        waited_ns += self._orphans_cpu_ns()
        group = self._group_cpu_ns(self._box.runner_pids())
        return (waited_ns if group is None or group - waited_ns < CPU_NOISE_NS else group) / 1e6

    def memory_kib(self) -> int:
        """The largest process with all that is mapped in it, or what the group has grown by, whichever is more: pages
        that processes share count once."""
        sizes = [rss_bytes(pid) for pid in other_pids(self._runner_pids())]
        group = self._group_memory_bytes()
        return (sum(sizes) if group is None else max(group, *sizes, 0)) // 1024

    def oom_killed(self) -> bool:
        return self._cgroup.oom_kills() > self._oom_at_start

    def _runner_pids(self) -> set:
        """The next spare may be there already, and only its zygote knows. Nobody else is root, apart from the run's
        own process for its first moments."""
        known = self._box.runner_pids()
        if not self._next_spare:
            strangers = (pid for pid in all_pids() if pid not in known and pid != self._run_pid)
            self._next_spare = set(filter(is_root, strangers))
        return known | self._next_spare

    def _group_cpu_ns(self, runner_pids: set):
        now = self._cgroup.cpu_ns()
        if now is None or self._cpu_at_start is None:
            return None
        return now - self._cpu_at_start - (_cpu_ns(runner_pids) - self._own_cpu_at_start)

    def _processes_cpu_ns(self) -> int:
        return self._orphans_cpu_ns() + _cpu_ns(other_pids(self._runner_pids()))

    def _orphans_cpu_ns(self) -> int:
        return self._box.orphans_cpu_ns - self._orphans_cpu_at_start

    def _group_memory_bytes(self):
        now = self._cgroup.memory_bytes()
        if now is None or self._memory_at_start is None:
            return None
        return now - self._memory_at_start - max(0, rss_bytes(1) - self._own_memory_at_start)


def _charged_ms(elapsed_ns: int, waited_ns: int) -> float:
    return max(elapsed_ns - waited_ns, elapsed_ns * LEAST_CHARGED) / 1e6


def _cpu_ns(pids) -> int:
    return sum(map(process_cpu_ns, pids))
