"""The pipes that a run writes into. They are read without waiting and kept up to a bound: the rest is only counted."""

import os

CHUNK = 64 * 1024
# One flood must not keep the runner from looking at the clock; but more than any pipe holds (1 MiB), so that one pump
# takes all that dead processes have left.
CHUNKS_AT_ONCE = 20


class Drain:
    def __init__(self, keep: int):
        self.read_fd, self.write_fd = os.pipe()
        os.set_blocking(self.read_fd, False)
        self.keep = keep
        self.kept = bytearray()
        self.total = 0
        # Every writer has closed: nothing more will come.
        self.ended = False
        # Hears of every chunk as it comes, where somebody listens.
        self.tap = None

    def pump(self) -> bool:
        """Takes what is there. False once every writer has closed."""
        for _ in range(CHUNKS_AT_ONCE):
            try:
                chunk = os.read(self.read_fd, CHUNK)
            except BlockingIOError:
                return True
            if not chunk:
                self.ended = True
                return False
            self.total += len(chunk)
            self.kept += chunk[: self.keep - len(self.kept)]
            if self.tap is not None:
                self.tap(chunk)
        return True

    def close_write(self) -> None:
        if self.write_fd >= 0:
            os.close(self.write_fd)
            self.write_fd = -1

    def close(self) -> None:
        self.close_write()
        os.close(self.read_fd)

    @property
    def cut(self) -> bool:
        return self.total > self.keep


class Feed:
    """The standard input of a run that is talked with: what the host says, as fast as the run reads it."""

    def __init__(self):
        self.read_fd, self.write_fd = os.pipe()
        os.set_blocking(self.write_fd, False)
        self._waiting = bytearray()
        self._ended = False

    def say(self, data, is_last: bool) -> None:
        self._waiting += data
        self._ended = self._ended or is_last
        self.pump()

    def pump(self) -> None:
        try:
            while self._waiting and self.write_fd >= 0:
                del self._waiting[: os.write(self.write_fd, self._waiting)]
        except BlockingIOError:
            return
        except BrokenPipeError:
            self._ended = True
        if self._ended:
            self.close_write()

    def close_write(self) -> None:
        if self.write_fd >= 0:
            os.close(self.write_fd)
            self.write_fd = -1

    def close_read(self) -> None:
        if self.read_fd >= 0:
            os.close(self.read_fd)
            self.read_fd = -1
