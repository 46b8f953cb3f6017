# Puts links where somebody else might write or wipe: out of /tmp, to descriptors of the runner, in a circle.
# class: 37
# verdict: AC

import errno
import os


def error_of(act, *arguments):
    try:
        act(*arguments)
    except OSError as error:
        return error.errno
    return 0


def solve(n):
    for target in ('/etc/passwd', '/proc/1/fd/1', '/tmp', '/'):
        for folder in ('/tmp', '/dev/shm'):
            assert error_of(os.symlink, target, f'{folder}/link') == errno.EPERM
    for target in ('/etc/passwd', '/usr/bin/python3', '/proc/self/exe'):
        assert error_of(os.link, target, '/tmp/link') in (errno.EXDEV, errno.EPERM)
    open('/tmp/one', 'w').close()
    for number in range(20):
        os.link('/tmp/one', f'/tmp/{number}')
    assert os.stat('/tmp/one').st_nlink == 21
    os.chmod('/tmp/one', 0)
    return 2 * n + 1
