# Looks for what the host has mounted into the box: nothing but what the engine itself puts in /etc.
# class: 30
# verdict: AC

import os

FROM_THE_ENGINE = {'/etc/resolv.conf', '/etc/hostname', '/etc/hosts'}
OF_THE_KERNEL = {'overlay', 'proc', 'tmpfs', 'devpts', 'sysfs', 'cgroup', 'cgroup2'}
WRITABLE = {'/tmp', '/dev/shm'}


def solve(n):
    mounts = [line.split() for line in open('/proc/mounts')]
    assert len(mounts) > 5
    for _, path, kind, options, *_ in mounts:
        assert kind in OF_THE_KERNEL or path in FROM_THE_ENGINE, (path, kind)
        if 'rw' in options.split(','):
            found = []
            for folder, _, files in os.walk(path) if path not in WRITABLE and not path.startswith('/proc') else ():
                found += [folder] if os.access(folder, os.W_OK) and not folder.startswith(tuple(WRITABLE)) else []
            assert found == [], found
    assert all(not os.access(path, os.W_OK) for path in FROM_THE_ENGINE)
    return 2 * n + 1
