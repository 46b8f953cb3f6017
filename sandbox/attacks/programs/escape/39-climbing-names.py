# Writes under names that climb out of their folder, and under names that a shell would take for something else.
# class: 39
# verdict: AC

import errno
import os

OUT = ('../etc/own', '/tmp/../own', '../../../../../../../own', '../usr/lib/python3/own', '../opt/touchstone/runner/own')
ODD = ('-rf', '*', '; reboot', '$(id)', '\n', '...', '~', 'é' * 100, 'x' * 255, ' ', '\\', '\x01')


def solve(n):
    for path in OUT:
        try:
            open(path, 'w')
        except OSError as error:
            assert error.errno in (errno.EROFS, errno.EACCES, errno.ENOENT), error
        else:
            raise AssertionError(path)
    for name in ODD:
        os.mkdir(name)
        for inner in ODD:
            open(f'{name}/{inner}', 'w').close()
    os.mkdir(b'/tmp/\xff\xfe')
    assert len(os.listdir('/tmp')) == len(ODD) + 1
    return 2 * n + 1
