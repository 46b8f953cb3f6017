# Makes FIFOs and devices in every place, and opens those of the machine.
# class: 38
# verdict: AC

import os
import stat

HARMLESS = {'null', 'zero', 'full', 'random', 'urandom', 'tty'}
OF_A_MACHINE = ('mem', 'kmem', 'kmsg', 'port', 'fuse', 'kvm', 'vda', 'sda', 'loop0', 'loop-control', 'vsock', 'net/tun')


def refused(act, *arguments):
    try:
        act(*arguments)
    except PermissionError:
        return True
    return False


def solve(n):
    for folder in ('/tmp', '/dev/shm'):
        assert refused(os.mkfifo, f'{folder}/fifo')
        for kind in (stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK):
            assert refused(os.mknod, f'{folder}/node', kind | 0o600, os.makedev(1, 1))
    nodes = [(folder, name) for folder, _, names in os.walk('/dev') for name in names]
    devices = {name for folder, name in nodes if stat.S_ISCHR(os.lstat(f'{folder}/{name}').st_mode)}
    assert 'null' in devices and devices <= HARMLESS, devices - HARMLESS
    assert not any(os.path.exists(f'/dev/{name}') for name in OF_A_MACHINE)
    return 2 * n + 1
