# Opens terminals, of which the whole machine has only so many, and types into them.
# class: 38
# verdict: AC

import fcntl
import os
import termios


def refused(act, *arguments):
    try:
        act(*arguments)
    except OSError:
        return True
    return False


def solve(n):
    assert refused(os.openpty)
    assert refused(os.open, '/dev/ptmx', os.O_RDWR) and refused(os.open, '/dev/pts/ptmx', os.O_RDWR)
    assert refused(os.open, '/dev/tty', os.O_RDWR) and refused(os.open, '/dev/console', os.O_RDWR)
    assert refused(fcntl.ioctl, 0, termios.TIOCSTI, b'x')
    assert os.listdir('/dev/pts') == []
    return 2 * n + 1
