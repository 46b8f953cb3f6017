# Builds folders in folders, deeper than any path may be long, and shuts itself out of them.
# class: 15
# verdict: AC

import os


def solve(n):
    assert os.listdir('/tmp') == []
    try:
        for _ in range(100_000):
            open('shut', 'w').close()
            os.chmod('shut', 0)
            os.mkdir('d' * 250)
            os.chdir('d' * 250)
    except OSError as error:
        assert error.errno == 28, error
    os.chdir('/tmp')
    os.chmod('d' * 250, 0)
    return 2 * n + 1
