"""PID 1 of a box: takes the host's messages one after the other and answers each. It never runs foreign code."""

import os
import select
import signal
import sys
import traceback

from runner import sweep
from runner.run import KEPT_OUTPUT, Run
from runner.sealed import sealed
from runner.usage import Cgroup, other_pids
from runner.wire import Channel, HostError, HostGone
from runner.zygote_link import Zygote, ZygoteGone


class Box:
    def __init__(self):
        self.channel = Channel(0, 1)
        self.cgroup = Cgroup()
        # What a sweep could not remove; the host retires the box when it hears of it.
        self.left = ''
        # CPU time of all orphans so far.
        self.orphans_cpu_ns = 0
        self._zygotes: dict = {}

    def zygote(self, name: str) -> Zygote:
        """The second interpreter is started when it is first asked for: most submissions never do."""
        if name not in self._zygotes:
            self._zygotes[name] = Zygote()
        return self._zygotes[name]

    def runner_pids(self) -> set:
        return {1, *(pid for zygote in self._zygotes.values() for pid in zygote.own_pids())}

    def reap(self) -> None:
        """Collects orphans, which the kernel gives to PID 1."""
        while True:
            pid, _status, used = os.wait4(-1, os.WNOHANG)
            if pid == 0:
                return
            if pid in self.runner_pids():
                raise ZygoteGone('a zygote has died')
            self.orphans_cpu_ns += int((used.ru_utime + used.ru_stime) * 1e9)

    def sweep(self, uid: int) -> None:
        self.left = self.left or sweep.sweep(uid, self.reap, lambda: other_pids(self.runner_pids()))

    def next_message(self):
        self.channel.fill()
        while not self.channel.inbox:
            select.select([self.channel.in_fd], [], [])
            self.channel.fill()
        return self.channel.take()


class Session:
    """One submission's stay in the box."""

    def __init__(self, box: Box):
        self._box = box
        self._uid = None
        self._program = None

    def handle(self, message) -> None:
        if message.kind == 'compile':
            self._compile(message)
        elif message.kind == 'run':
            self._run(message)
        elif message.kind == 'feed':
            pass  # for a run that had ended when it was said
        else:
            raise HostError(f'an unknown message: {message.kind}')

    def close(self) -> None:
        if self._program is not None:
            os.close(self._program)
        if self._uid is not None:
            self._box.sweep(self._uid)
        self._box.channel.send({'kind': 'swept', 'left': self._box.left})

    def _compile(self, message) -> None:
        self._uid = message.head['uid']
        source, spec = message.blobs
        run = Run(self._box, self._box.zygote('main'), self._uid, message.head['limits'])
        program = sealed(source, spec)
        artifact = run.compile(program, [len(source), len(spec)])
        os.close(program)
        self._program = sealed(artifact, spec)
        self._sizes = [len(artifact), len(spec)]
        self._answer(message, run)

    def _run(self, message) -> None:
        if self._program is None or self._box.left:
            raise HostError(f'a run without a program, or in a box that is not clean ({self._box.left})')
        if self._box.channel.closing():
            return
        case_input, *standard_input = message.blobs
        keep = message.head.get('keepStdoutBytes', KEPT_OUTPUT)
        zygote = self._box.zygote(message.head['interpreter'])
        run = Run(self._box, zygote, self._uid, message.head['limits'], keep)
        if message.head.get('live'):
            self._talk(message, run, case_input)
            return
        fds = [sealed(case_input), *map(sealed, standard_input)]
        run.case(self._program, self._sizes, fds, len(case_input))
        for fd in fds:
            os.close(fd)
        self._answer(message, run)

    def _talk(self, message, run: Run, case_input) -> None:
        fd = sealed(case_input)
        run.conversation(self._program, self._sizes, fd, len(case_input), message.head['id'])
        os.close(fd)
        self._answer(message, run)

    def _answer(self, message, run: Run) -> None:
        if not run.cancelled:
            head, blobs = run.outcome()
            self._box.channel.send({**head, 'id': message.head['id']}, blobs)


def supervise() -> None:
    try:
        _serve()
    except HostGone:
        os._exit(0)
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)


def _serve() -> None:
    _be_immune()
    box = Box()
    box.channel.send({'kind': 'ready', 'python': box.zygote('main').baseline['python']})
    session = Session(box)
    while True:
        message = box.next_message()
        if message.kind == 'close':
            session.close()
            session = Session(box)
        else:
            session.handle(message)


def _be_immune() -> None:
    """The kernel keeps signals from inside away from PID 1, but for those that it handles; so it handles none."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
