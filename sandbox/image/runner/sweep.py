"""Leaves nothing of a uid behind: no process, no file. Done after every run, so that nothing travels between cases.

PID 1 has neither DAC_OVERRIDE nor FOWNER, so it takes the uid itself for the moment. The saved uid stays 0: that is
the way back, and it keeps the uid's processes from looking into PID 1. They could send it signals, but the kernel
drops those that an init process has no handler for, SIGKILL and SIGSTOP included.
"""

import contextlib
import os
import signal
import time

WRITABLE = ('/tmp', '/dev/shm')
PATIENCE_S = 2.0


@contextlib.contextmanager
def as_uid(uid: int):
    os.setresuid(uid, uid, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


def kill_all(uid: int) -> None:
    """One kill(-1) is enough, even for a fork bomb: the kernel holds the list of processes while it sends, and a
    fork that is under way sees the signal and fails."""
    with as_uid(uid):
        _kill()


def sweep(uid: int, reap, others) -> str:
    """What could not be removed, or ''. `reap` collects orphans that have died, `others` lists the processes of the
    box that are not the runner's."""
    with as_uid(uid):
        return _kill_until_none(reap, others) or _empty_all()


def _kill_until_none(reap, others) -> str:
    deadline = time.monotonic() + PATIENCE_S
    _kill()
    while others():
        reap()
        if time.monotonic() > deadline:
            return 'a process that does not die'
        time.sleep(0.0005)
        _kill()
    return ''


def _kill() -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(-1, signal.SIGKILL)


def _empty_all() -> str:
    for directory in WRITABLE:
        try:
            if os.listdir(directory):
                empty(directory)
        except OSError as error:
            return f'{directory}: {error.strerror}'
        if os.listdir(directory):
            return f'files in {directory}'
    return ''


def empty(directory: str) -> None:
    """Descends by chdir: a path may be longer than any call takes, and deeper than there are descriptors."""
    os.chdir(directory)
    try:
        _empty_here()
    finally:
        os.chdir('/')


def _empty_here() -> None:
    above = []
    while True:
        inner = _unlink_files()
        if inner is not None:
            os.chmod(inner, 0o700)
            os.chdir(inner)
            above.append(inner)
        elif above:
            os.chdir('..')
            os.rmdir(above.pop())
        else:
            return


def _unlink_files():
    """Removes the files of this directory; the name of a directory in it, if there is one."""
    inner = None
    with os.scandir('.') as entries:
        for entry in list(entries):
            if entry.is_dir(follow_symlinks=False):
                inner = entry.name
            else:
                os.unlink(entry.name)
    return inner
