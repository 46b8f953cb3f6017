"""The process of the next run, forked ahead. Until it has an order it is as much the runner's as the zygote is.

Half of what a short case costs is copying the pages that it is the first to write to. A spare has done that before
the order comes, on a processor that would have idled.
"""

import json
import os
import socket
import time

from runner import child

ORDER_BYTES = 16 * 1024


class SpareGone(Exception):
    """It may have died with an order in its hands, so the box cannot go on."""


class Spare:
    def __init__(self, harness, link: socket.socket):
        self._word_fd, word_fd = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._word_fd)
            _stand_by(harness, link, word_fd)
        os.close(word_fd)

    def wait_for_order(self) -> int:
        """CPU time that it had used when it took one. @raises SpareGone"""
        word = os.read(self._word_fd, 64)
        os.close(self._word_fd)
        if not word:
            raise SpareGone('a spare has died')
        return int(word)


def _stand_by(harness, link: socket.socket, word_fd: int) -> None:
    """Never returns."""
    try:
        harness.rehearse()
        order, fds, _flags, _address = socket.recv_fds(link, ORDER_BYTES, 8)
        if not order:
            os._exit(0)
        os.write(word_fd, str(time.process_time_ns()).encode())
        os.close(word_fd)
        job = json.loads(order)
    except BaseException as error:
        os.write(2, f'a spare failed: {error!r}\n'.encode())
        os._exit(1)
    child.run(harness, job, fds, link)
