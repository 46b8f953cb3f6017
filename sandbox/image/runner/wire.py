"""Messages between host and box: u32 length, u32 length of a JSON head, the head, then the blobs it announces.

Mirrors sandbox/protocol.ts. Only PID 1 holds the two descriptors.
"""

import json
import os
import struct
from collections import deque

# Whatever a client of the engine may have put on stdin before our host's first message is skipped up to here.
PREAMBLE = b'\0touchstone box 1\n'
MAX_MESSAGE = 96 * 1024 * 1024
MAX_HEAD = 64 * 1024
# What may wait here unread while a run goes on; the rest waits in the pipe.
INBOX_BYTES = 64 * 1024 * 1024


class HostGone(Exception):
    """The host closed its end: its judge died, or wants the box to go."""


class HostError(Exception):
    """The host said something that cannot be: a bug of ours, for nobody else can write on this channel."""


class Message:
    def __init__(self, head: dict, blobs: list):
        self.kind = head['kind']
        self.head = head
        self.blobs = blobs


class Channel:
    def __init__(self, in_fd: int, out_fd: int):
        self.in_fd = in_fd
        self.out_fd = out_fd
        self.inbox: deque = deque()
        self._inbox_bytes = 0
        self._seen = b''
        self._started = False
        self._begin(4)
        os.set_blocking(in_fd, False)

    def has_room(self) -> bool:
        return self._inbox_bytes < INBOX_BYTES

    def fill(self) -> None:
        """Takes what is there to read, without waiting; whole messages go to the inbox."""
        while self.has_room():
            try:
                if not self._step():
                    return
            except BlockingIOError:
                return

    def closing(self) -> bool:
        return any(message.kind == 'close' for message, _size in self.inbox)

    def take_all(self, kind: str) -> list:
        """The messages of this kind, in their order, out of the others."""
        found = [(message, size) for message, size in self.inbox if message.kind == kind]
        if found:
            self.inbox = deque(entry for entry in self.inbox if entry[0].kind != kind)
            self._inbox_bytes -= sum(size for _message, size in found)
        return [message for message, _size in found]

    def take(self) -> Message:
        message, size = self.inbox.popleft()
        self._inbox_bytes -= size
        return message

    def send(self, head: dict, blobs: tuple = ()) -> None:
        text = json.dumps({**head, 'blobs': [len(blob) for blob in blobs]}).encode()
        total = 4 + len(text) + sum(map(len, blobs))
        _write_all(self.out_fd, [struct.pack('>II', total, len(text)) + text, *blobs])

    def _begin(self, size: int) -> None:
        self._body = bytearray(size)
        self._got = 0
        self._in_body = size != 4

    def _step(self) -> bool:
        if not self._started:
            return self._skip_to_preamble()
        count = os.readv(self.in_fd, [memoryview(self._body)[self._got :]])
        if count == 0:
            raise HostGone
        self._got += count
        if self._got == len(self._body):
            self._complete()
        return True

    def _skip_to_preamble(self) -> bool:
        byte = os.read(self.in_fd, 1)
        if not byte:
            raise HostGone
        self._seen = (self._seen + byte)[-len(PREAMBLE) :]
        self._started = self._seen == PREAMBLE
        return True

    def _complete(self) -> None:
        if self._in_body:
            self.inbox.append((_parse(self._body), len(self._body)))
            self._inbox_bytes += len(self._body)
            self._begin(4)
            return
        size = int.from_bytes(self._body, 'big')
        if not 8 < size <= MAX_MESSAGE:
            raise HostError(f'a message of {size} bytes')
        self._begin(size)


def _parse(body: bytearray) -> Message:
    view = memoryview(body)
    end = 4 + int.from_bytes(view[:4], 'big')
    if end > min(len(body), MAX_HEAD):
        raise HostError('a head that is longer than its message')
    head = json.loads(bytes(view[4:end]))
    blobs = []
    for size in head['blobs']:
        blobs.append(view[end : end + size])
        end += size
    if end != len(body):
        raise HostError('blobs that do not fill their message')
    return Message(head, blobs)


def _write_all(fd: int, parts: list) -> None:
    for part in parts:
        view = memoryview(part)
        while view:
            view = view[os.write(fd, view) :]
