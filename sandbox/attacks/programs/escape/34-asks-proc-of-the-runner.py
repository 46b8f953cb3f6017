# Asks /proc what the runner was started with and what it holds: nothing secret can be read.
# class: 34
# verdict: AC

import os

ALLOWED = {b'/usr/bin/env', b'-i', b'/usr/bin/python3', b'-I', b'-S', b'-B', b'-X', b'utf8', b'', b'zygote'}


def refused(act, path):
    try:
        act(path)
    except PermissionError:
        return True
    return False


def solve(n):
    line = open('/proc/1/cmdline', 'rb').read().split(b'\0')
    assert b'/usr/bin/python3' in line
    assert all(word in ALLOWED or word.startswith(b'/opt/touchstone/runner/') for word in line), line
    for name in ('environ', 'mem', 'maps', 'auxv', 'io', 'stack'):
        assert refused(lambda path: open(path, 'rb').read(), f'/proc/1/{name}'), name
    for name in ('fd', 'root', 'cwd', 'map_files', 'fdinfo', 'ns', 'root/etc', 'cwd/etc', 'task/1/fd'):
        assert refused(os.listdir, f'/proc/1/{name}'), name
    for fd in range(8):
        assert refused(lambda path: open(path, 'wb'), f'/proc/1/fd/{fd}')
        assert refused(os.readlink, f'/proc/1/fd/{fd}')
    return 2 * n + 1
