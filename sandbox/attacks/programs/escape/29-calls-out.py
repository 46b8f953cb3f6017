# Calls the metadata address, the host and a name server, by Python and by the shell.
# class: 29
# verdict: AC

import socket
import subprocess

HOSTS = ('127.0.0.1', '169.254.169.254', '172.17.0.1', '10.0.0.1', '::1')


def fails(act, *arguments):
    try:
        act(*arguments)
    except OSError:
        return True
    return False


def solve(n):
    assert all(fails(socket.create_connection, (host, 80), 1) for host in HOSTS)
    assert fails(socket.getaddrinfo, 'example.com', 80)
    shell = 'exec 9<>/dev/tcp/127.0.0.1/80 || echo refused'
    told = subprocess.run(['/bin/bash', '-c', shell + '\ntrue'], capture_output=True, text=True)
    assert 'Operation not permitted' in told.stderr, told
    links = [line.split(':')[0].strip() for line in open('/proc/net/dev').read().splitlines()[2:]]
    assert links in ([], ['lo']), links
    return 2 * n + 1
