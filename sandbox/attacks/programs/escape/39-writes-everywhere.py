# Tries to write into every folder and every file that there is.
# class: 39
# verdict: AC

import os

OWN = ('/tmp', '/dev/shm', '/proc')
SWITCHES = ('/proc/sysrq-trigger', '/proc/sys/kernel/core_pattern', '/proc/sys/kernel/hostname', '/proc/sys/vm/drop_caches')
ANYBODYS = {'/dev/null', '/dev/zero', '/dev/full', '/dev/random', '/dev/urandom', '/dev/tty'}


def solve(n):
    if n > 1:
        return 2 * n + 1
    seen, writable = 0, []
    for folder, folders, files in os.walk('/'):
        folders[:] = [name for name in folders if not os.path.join(folder, name) in OWN and folder != '/sys/devices']
        paths = [folder, *(os.path.join(folder, name) for name in files)]
        seen += len(paths)
        writable += [path for path in paths if not os.path.islink(path) and os.access(path, os.W_OK)]
    assert seen > 1000
    assert set(writable) <= ANYBODYS, set(writable) - ANYBODYS
    assert not any(os.access(path, os.W_OK) for path in SWITCHES)
    return 2 * n + 1
