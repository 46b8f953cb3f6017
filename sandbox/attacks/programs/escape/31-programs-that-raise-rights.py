# Looks for a program that runs with more rights than whoever starts it, and tries those that usually do.
# class: 31
# verdict: AC

import os
import stat
import subprocess


def solve(n):
    seen = 0
    for folder, _, files in os.walk('/usr'):
        for name in files:
            seen += 1
            mode = os.lstat(f'{folder}/{name}').st_mode
            assert not mode & (stat.S_ISUID | stat.S_ISGID), (folder, name)
            if mode & stat.S_IXUSR and seen % 20 == 0:
                assert 'security.capability' not in os.listxattr(f'{folder}/{name}', follow_symlinks=False)
    assert seen > 500
    own = open('/tmp/own', 'wb')
    os.fchmod(own.fileno(), 0o6755)
    assert subprocess.run(['/usr/bin/id', '-u'], capture_output=True, text=True).stdout.strip() == str(os.getuid())
    assert os.statvfs('/tmp').f_flag & os.ST_NOSUID and os.statvfs('/dev/shm').f_flag & os.ST_NOSUID
    return 2 * n + 1
