# Reads memory, descriptors, environment and stack of every other process.
# class: 27
# verdict: AC

import os
import time

SECRET = ('mem', 'environ', 'auxv', 'maps', 'smaps', 'pagemap', 'stack', 'syscall', 'personality', 'io', 'fdinfo/0')
LINKS = ('exe', 'cwd', 'root', 'fd/0', 'fd/1', 'fd/3', 'ns/pid')


def refused(act, *arguments):
    try:
        act(*arguments)
    except (PermissionError, FileNotFoundError, ProcessLookupError):
        return True
    return False


def solve(n):
    there = set(os.listdir('/proc/self'))
    assert {'mem', 'environ', 'exe', 'cwd', 'root', 'fd'} <= there
    others = []
    while len(others) < 3:
        time.sleep(0.001)
        others = [name for name in os.listdir('/proc') if name.isdigit() and int(name) != os.getpid()]
    for pid in others:
        for name in SECRET:
            assert refused(lambda: open(f'/proc/{pid}/{name}', 'rb').read(1)), (pid, name)
        for name in LINKS:
            assert refused(os.readlink, f'/proc/{pid}/{name}'), (pid, name)
        assert refused(os.listdir, f'/proc/{pid}/fd') and refused(os.listdir, f'/proc/{pid}/map_files')
    return 2 * n + 1
