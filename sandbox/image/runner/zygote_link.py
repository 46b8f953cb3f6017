"""PID 1's end of a zygote."""

import json
import os
import select
import socket
import sys

# Where a zygote finds its end of the pair.
LINK_FD = 3
START_PATIENCE_MS = 20_000


class ZygoteGone(Exception):
    pass


class Zygote:
    def __init__(self):
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._link = ours
        self.pid = _spawn(theirs.fileno())
        theirs.close()
        # The process that waits for the next order; None while a run is under way.
        self._spare = None
        self.baseline = self._first_word()

    def fileno(self) -> int:
        return self._link.fileno()

    def own_pids(self) -> list:
        return [self.pid] if self._spare is None else [self.pid, self._spare]

    def take_spare(self) -> int:
        """The process that gets the next order. It counts to the run from now on."""
        spare, self._spare = self._spare, None
        return spare

    def order(self, job: dict, fds: list) -> None:
        socket.send_fds(self._link, [json.dumps(job).encode()], fds)

    def hear(self) -> dict:
        data = self._link.recv(4096)
        if not data:
            raise ZygoteGone('the zygote is gone')
        word = json.loads(data)
        if 'broken' in word:
            raise ZygoteGone(word['broken'])
        self._spare = word['spare']
        return word

    def _first_word(self) -> dict:
        poll = select.poll()
        poll.register(self._link, select.POLLIN)
        if not poll.poll(START_PATIENCE_MS):
            raise ZygoteGone('the zygote did not get ready')
        return self.hear()


def _spawn(link_fd: int) -> int:
    """Standard input and output are PID 1's channel to the host: no other process may hold them."""
    main = __file__.rsplit('/', 1)[0] + '/__main__.py'
    arguments = [sys.executable, '-I', '-S', '-B', '-X', 'utf8', main, 'zygote']
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, '/dev/null', os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, '/dev/null', os.O_WRONLY, 0),
        (os.POSIX_SPAWN_DUP2, link_fd, LINK_FD),
    ]
    return os.posix_spawn(sys.executable, arguments, {}, file_actions=actions)
