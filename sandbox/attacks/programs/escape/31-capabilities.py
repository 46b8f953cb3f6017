# Becomes root, another user or another group, and takes capabilities.
# class: 31
# verdict: AC

import ctypes
import errno
import os

libc = ctypes.CDLL(None, use_errno=True)


def refused(act, *arguments):
    try:
        act(*arguments)
    except PermissionError:
        return True
    return False


def solve(n):
    status = dict(line.split(':', 1) for line in open('/proc/self/status').read().splitlines())
    assert [int(status[kind], 16) for kind in ('CapInh', 'CapPrm', 'CapEff', 'CapAmb')] == [0] * 4
    assert status['NoNewPrivs'].strip() == '1' and status['Seccomp'].strip() == '2'
    assert len({*status['Uid'].split(), *status['Gid'].split()}) == 1 and status['Groups'].strip() == ''
    for other in (0, 1, 1000, os.getuid() + 1):
        assert refused(os.setuid, other) and refused(os.setgid, other)
        assert refused(os.setresuid, -1, -1, other) and refused(os.setresgid, -1, -1, other)
    assert refused(os.setgroups, [0]) and refused(os.chown, '/tmp', os.getuid(), -1)
    assert refused(os.chroot, '/tmp')
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    everything = (ctypes.c_uint32 * 6)(*[0xFFFFFFFF] * 6)
    assert libc.capset(header, everything) == -1 and ctypes.get_errno() == errno.EPERM
    return 2 * n + 1
