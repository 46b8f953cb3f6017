"""How long a run has waited for a processor: its main thread, as the kernel's scheduler tells it."""

from runner.usage import is_ready_to_run, schedstat


class Queue:
    def __init__(self, pid: int):
        self._pid = pid
        self._on_cpu_ns, self.waited_at_start_ns = schedstat(pid)
        self._waited_ns = self.waited_at_start_ns
        self._looked_at_ns = 0

    def waited_ns(self, elapsed_ns: int) -> int:
        """Since the start, which was so long ago. The kernel adds a wait when it is over; of one that goes on only this
        can be told: what has passed since the last look without a processor, if the thread is ready for one."""
        on_cpu_ns, waited_ns = schedstat(self._pid)
        # Once the process is gone nothing can be seen any more, and what was seen still counts.
        waited_ns = max(waited_ns, self._waited_ns)
        passed_ns = elapsed_ns - self._looked_at_ns
        idle_ns = passed_ns - (on_cpu_ns - self._on_cpu_ns) - (waited_ns - self._waited_ns)
        going_on_ns = max(0, idle_ns) if is_ready_to_run(self._pid) else 0
        self._on_cpu_ns, self._waited_ns, self._looked_at_ns = on_cpu_ns, waited_ns, elapsed_ns
        return waited_ns - self.waited_at_start_ns + going_on_ns
