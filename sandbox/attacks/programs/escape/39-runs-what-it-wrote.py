# Writes a program and runs it, and loads a library that it wrote.
# class: 39
# verdict: AC

import ctypes
import os
import shutil


def error_of(act, *arguments):
    try:
        act(*arguments)
    except OSError as error:
        return error
    return None


def solve(n):
    for folder in ('/tmp', '/dev/shm'):
        with open(f'{folder}/script', 'w') as file:
            file.write('#!/bin/sh\n')
        shutil.copyfile('/usr/bin/true', f'{folder}/true')
        for name in ('script', 'true'):
            os.chmod(f'{folder}/{name}', 0o700)
            assert isinstance(error_of(os.execv, f'{folder}/{name}', [name]), PermissionError)
        assert 'failed to map segment' in str(error_of(ctypes.CDLL, f'{folder}/true'))
    return 2 * n + 1
