"""What one run has used so far. The group's figures count every process, however short its life, and PID 1 and the
zygotes as well: their own share is taken off."""

import time

from runner.usage import other_pids, process_cpu_ns, rss_bytes

# Below this the two ways of counting CPU only differ by noise; above it somebody hides processes.
CPU_NOISE_NS = 20_000_000


class Meter:
    def __init__(self, box):
        self._box = box
        self._cgroup = box.cgroup
        self._runner_pids = box.runner_pids()
        self._cpu_at_start = box.cgroup.cpu_ns()
        self._own_cpu_at_start = self._own_cpu_ns()
        self._memory_at_start = box.cgroup.memory_bytes()
        self._own_memory_at_start = rss_bytes(1)
        self._oom_at_start = box.cgroup.oom_kills()
        self._started_ns = time.monotonic_ns()
        self._orphans_cpu_at_start = box.orphans_cpu_ns

    def wall_ms(self) -> float:
        return (time.monotonic_ns() - self._started_ns) / 1e6

    def cpu_ms(self) -> float:
        group = self._group_cpu_ns()
        return (self._processes_cpu_ns() if group is None else group) / 1e6

    def final_cpu_ms(self, waited_ns: int) -> float:
        """`waited_ns` is what wait() told of the run's process: exact, but blind to children that it disowned."""
        waited_ns += self._orphans_cpu_ns()
        group = self._group_cpu_ns()
        return (waited_ns if group is None or group - waited_ns < CPU_NOISE_NS else group) / 1e6

    def memory_kib(self) -> int:
        """The largest process with all that is mapped in it, or what the group has grown by, whichever is more: pages
        that processes share count once."""
        sizes = [rss_bytes(pid) for pid in other_pids(self._runner_pids)]
        group = self._group_memory_bytes()
        return (sum(sizes) if group is None else max(group, *sizes, 0)) // 1024

    def oom_killed(self) -> bool:
        return self._cgroup.oom_kills() > self._oom_at_start

    def _own_cpu_ns(self) -> int:
        return sum(map(process_cpu_ns, self._runner_pids))

    def _group_cpu_ns(self):
        now = self._cgroup.cpu_ns()
        if now is None or self._cpu_at_start is None:
            return None
        return now - self._cpu_at_start - (self._own_cpu_ns() - self._own_cpu_at_start)

    def _processes_cpu_ns(self) -> int:
        return self._orphans_cpu_ns() + sum(map(process_cpu_ns, other_pids(self._runner_pids)))

    def _orphans_cpu_ns(self) -> int:
        return self._box.orphans_cpu_ns - self._orphans_cpu_at_start

    def _group_memory_bytes(self):
        now = self._cgroup.memory_bytes()
        if now is None or self._memory_at_start is None:
            return None
        return now - self._memory_at_start - max(0, rss_bytes(1) - self._own_memory_at_start)
