# Mounts, moves and unmounts, by the old calls and the new ones.
# class: 32
# verdict: AC

import ctypes
import errno

libc = ctypes.CDLL(None, use_errno=True)
OPEN_TREE, MOVE_MOUNT, FSOPEN, FSMOUNT, FSPICK, MOUNT_SETATTR = 428, 429, 430, 432, 433, 442
AT_FDCWD = -100


def error_of(function, *arguments):
    ctypes.set_errno(0)
    assert function(*arguments) == -1, arguments
    return ctypes.get_errno()


def solve(n):
    assert error_of(libc.mount, b'none', b'/tmp', b'tmpfs', 0, None) == errno.EPERM
    assert error_of(libc.mount, b'/', b'/tmp', None, 0x1000, None) == errno.EPERM
    assert error_of(libc.mount, b'none', b'/', None, 0x20, None) == errno.EPERM
    assert error_of(libc.umount2, b'/proc/keys', 2) == errno.EPERM
    assert error_of(libc.chroot, b'/tmp') == errno.EPERM
    new = {
        OPEN_TREE: (AT_FDCWD, b'/', 1),
        MOVE_MOUNT: (AT_FDCWD, b'/tmp', AT_FDCWD, b'/dev/shm', 0),
        FSOPEN: (b'tmpfs', 0),
        FSMOUNT: (0, 0, 0),
        FSPICK: (AT_FDCWD, b'/', 0),
        MOUNT_SETATTR: (AT_FDCWD, b'/', 0, None, 0),
    }
    for number, arguments in new.items():
        assert error_of(libc.syscall, number, *arguments) == errno.EPERM, number
    return 2 * n + 1
