# Starts a program in a session of its own, which starts another and ends.
# class: 21
# verdict: AC

import subprocess


def solve(n):
    leader = subprocess.Popen(
        ['/bin/sh', '-c', 'sleep 3600 & trap "" TERM HUP; (sleep 3600; echo late) & echo $$'],
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    assert int(leader.stdout.readline()) == leader.pid
    return 2 * n + 1
