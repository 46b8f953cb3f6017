"""One run, watched by PID 1 from the order to the sweep."""

import os
import select
import signal

from runner import sweep
from runner.child import EXIT_OUT_OF_MEMORY
from runner.limits import rlimits
from runner.meter import Meter
from runner.pipes import Drain, Feed

KEPT_OUTPUT = 64 * 1024
MAX_FRAME = 32 * 1024 * 1024
TICK_MS = 10
# How long a killed process may take to be gone.
DYING_MS = 5000


class Stuck(Exception):
    """A killed process did not end; the box is no use any more."""


class Run:
    def __init__(self, box, zygote, uid: int, limits: dict, keep_stdout: int = KEPT_OUTPUT):
        self._box = box
        self._zygote = zygote
        self._uid = uid
        self._limits = limits
        self._out, self._err = Drain(keep_stdout), Drain(KEPT_OUTPUT)
        self._frame = Drain(4 + MAX_FRAME)
        self._artifact = None
        self._feed = None
        self._told_silence = False
        self._peak_kib = 0
        self._stop = None
        self._charged_ms = 0
        self._killed_at_ms = None
        self._report = None
        self.cancelled = False

    def compile(self, program: int, sizes: list) -> bytes:
        """Runs the harness's compiler; what it made for later runs."""
        self._artifact = Drain(MAX_FRAME)
        job = {'kind': 'compile', 'program': sizes}
        self._execute(job, [program, self._artifact.write_fd])
        return b'' if self._artifact.cut else bytes(self._artifact.kept)

    def case(self, program: int, sizes: list, inputs: list, input_size: int) -> None:
        """`inputs` are the case for the harness and, where the run has one, its standard input."""
        job = {'kind': 'run', 'program': sizes, 'input': [input_size]}
        self._execute(job, [program, *inputs])

    def conversation(self, program: int, sizes: list, case_input: int, input_size: int, message_id: int) -> None:
        """A run whose standard input is what the host says meanwhile, and whose output is told as it comes."""
        self._feed = Feed()
        self._id = message_id
        channel = self._box.channel
        self._out.tap = lambda chunk: channel.send({'kind': 'said', 'id': message_id}, (chunk,))
        try:
            self.case(program, sizes, [case_input, self._feed.read_fd], input_size)
        finally:
            self._feed.close_read()
            self._feed.close_write()

    def _drains(self) -> list:
        return [drain for drain in (self._out, self._err, self._frame, self._artifact) if drain is not None]

    def _execute(self, job: dict, given: list) -> None:
        self._meter = Meter(self._box, self._zygote.take_spare())
        job = {**job, 'uid': self._uid, 'rlimits': rlimits(self._limits, self._zygote.baseline)}
        self._zygote.order(job, [self._out.write_fd, self._err.write_fd, self._frame.write_fd, *given])
        for drain in self._drains():
            drain.close_write()
        if self._feed is not None:
            self._feed.close_read()
        self._watch()
        self._wall_ms = self._meter.final_wall_ms(self._report['endedNs'], self._report['waitedNs'])
        if self._stop == 'wall' and self._was_killed():
            self._wall_ms = max(self._wall_ms, self._charged_ms)
        self._box.sweep(self._uid)
        for drain in self._drains():
            drain.pump()
            drain.close()

    def _watch(self) -> None:
        """Most runs are over before the first tick. Until then the pipes hold what they write, and PID 1 sleeps: it
        would wake four times otherwise, on a processor that the run could have."""
        poll = select.poll()
        poll.register(self._zygote, select.POLLIN)
        self._by_fd = {drain.read_fd: drain for drain in self._drains()}
        if self._feed is None and poll.poll(TICK_MS):
            self._report = self._zygote.hear()
            return
        for fd in (*self._by_fd, self._box.channel.in_fd):
            poll.register(fd, select.POLLIN)
        next_check = 0
        while self._report is None:
            for fd, _event in poll.poll(max(0, next_check - self._meter.wall_ms())):
                self._ready(poll, fd)
            if self._feed is not None:
                self._pass_on()
            if self._report is None and self._meter.wall_ms() >= next_check:
                self._check()
                next_check = self._meter.wall_ms() + TICK_MS

    def _ready(self, poll, fd: int) -> None:
        if fd in self._by_fd:
            if not self._by_fd[fd].pump():
                poll.unregister(fd)
            self._check_output()
        elif fd == self._zygote.fileno():
            self._report = self._zygote.hear()
        else:
            self._read_ahead(poll, fd)

    def _pass_on(self) -> None:
        """What did not fit into the pipe is tried again at every look, which comes every few milliseconds."""
        for message in self._box.channel.take_all('feed'):
            if message.head['id'] == self._id:
                self._feed.say(message.blobs[0], message.head['end'])
        self._feed.pump()
        self._tell_silence()

    def _tell_silence(self) -> None:
        """A run may close its output and go on; who talks with it must hear that. The end of a run is told by its
        outcome alone, or whoever hears of both could not say which side ended first."""
        if self._out.ended and not self._told_silence and not self._meter.is_leaving():
            self._told_silence = True
            self._out.tap(b'')

    def _read_ahead(self, poll, fd: int) -> None:
        channel = self._box.channel
        channel.fill()
        if not channel.has_room():
            poll.unregister(fd)
        if channel.closing():
            self.cancelled = True
            self._kill()

    def _written(self) -> int:
        return self._out.total + self._err.total

    def _check_output(self) -> None:
        if self._written() > self._limits['outputBytes']:
            self._stop_for('output')
        if any(drain.cut for drain in (self._frame, self._artifact) if drain is not None):
            self._kill()

    def _check(self) -> None:
        if self._killed_at_ms is not None:
            if self._meter.wall_ms() - self._killed_at_ms > DYING_MS:
                raise Stuck('a process that was killed does not die')
            # On a busy machine it may not even have had its uid when it was first killed.
            sweep.kill_all(self._uid)
            return
        self._box.reap()
        self._peak_kib = max(self._peak_kib, self._meter.memory_kib())
        if self._peak_kib > self._limits['memoryKiB']:
            self._stop_for('memory')
        elif self._meter.cpu_ms() > self._limits['cpuMs']:
            self._stop_for('cpu')
        else:
            self._charged_ms = self._meter.charged_wall_ms()
            if self._charged_ms > self._limits['wallMs']:
                self._stop_for('wall')

    def _stop_for(self, limit: str) -> None:
        self._stop = self._stop or limit
        self._kill()

    def _kill(self) -> None:
        if self._killed_at_ms is None:
            self._killed_at_ms = self._meter.wall_ms()
            sweep.kill_all(self._uid)

    def outcome(self) -> tuple:
        """The head of the message to the host, and its blobs."""
        status, payload = self._read_frame()
        cpu_ms = self._meter.final_cpu_ms(self._report['cpuNs'])
        memory_kib = max(self._peak_kib, self._report['maxRssKiB'])
        code = os.waitstatus_to_exitcode(self._report['status'])
        head = {
            'kind': 'outcome',
            'frame': status,
            'stop': self._early_stop() or self._late_stop(cpu_ms, memory_kib, code, status),
            'exit': {'code': code} if code >= 0 else {'signal': _signal_name(-code)},
            'cpuMs': cpu_ms,
            'wallMs': self._wall_ms,
            'memoryKiB': memory_kib,
            'outputCut': self._out.cut or self._err.cut,
        }
        return head, (payload, self._out.kept, self._err.kept)

    def _early_stop(self):
        """The clock goes on until the zygote has told of the end. If it had no processor to do so, that was no time of
        the run's: it had ended by itself, in time."""
        in_time = self._stop == 'wall' and self._wall_ms <= self._limits['wallMs']
        return None if in_time else self._stop

    def _was_killed(self) -> bool:
        return os.waitstatus_to_exitcode(self._report['status']) == -signal.SIGKILL

    def _late_stop(self, cpu_ms: float, memory_kib: int, code: int, status: str):
        """A limit that was passed between two looks, or that the kernel enforced."""
        if self._meter.oom_killed() or memory_kib > self._limits['memoryKiB']:
            return 'memory'
        if code == EXIT_OUT_OF_MEMORY and status == 'missing':
            return 'memory'
        if self._written() > self._limits['outputBytes']:
            return 'output'
        if cpu_ms > self._limits['cpuMs'] or code == -signal.SIGXCPU:
            return 'cpu'
        return 'wall' if self._wall_ms > self._limits['wallMs'] else None

    def _read_frame(self) -> tuple:
        data = memoryview(self._frame.kept)
        if self._frame.total == 0:
            return 'missing', b''
        if self._frame.cut:
            return f'longer than {MAX_FRAME} bytes', b''
        if len(data) < 4:
            return 'cut short', b''
        announced = int.from_bytes(data[:4], 'big')
        if announced > len(data) - 4:
            return 'cut short', b''
        if announced < len(data) - 4:
            return 'more than one', b''
        return 'ok', data[4:]


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f'SIGRTMIN+{number - signal.SIGRTMIN}'
