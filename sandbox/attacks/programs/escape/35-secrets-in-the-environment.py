# Looks for secrets in the environment, its own and that of programs that it starts.
# class: 35
# verdict: AC

import ctypes
import os
import subprocess


def solve(n):
    assert dict(os.environ) == {} and os.environb == {}
    inherited = subprocess.run(['/usr/bin/env'], capture_output=True, text=True)
    assert (inherited.returncode, inherited.stdout) == (0, ''), inherited
    environment = ctypes.POINTER(ctypes.c_char_p).in_dll(ctypes.CDLL(None), 'environ')
    assert not environment or environment[0] is None
    return 2 * n + 1
