# Leaves modules for the next run to import, in every place where Python looks.
# class: 40
# verdict: AC

import json
import os
import site
import sys

NAMES = ('json.py', 'sitecustomize.py', 'usercustomize.py', 'solution.py', 'harness.py', 'own.pth')


def solve(n):
    assert os.getcwd() == '/tmp' and os.listdir('/tmp') + os.listdir('/dev/shm') == []
    assert not hasattr(json, 'mark') and '/tmp' not in sys.path and '' not in sys.path
    left = 0
    for folder in ('/tmp', '/dev/shm', *sys.path, *site.getsitepackages(), os.path.dirname(os.__file__)):
        for name in NAMES:
            try:
                os.makedirs(f'{folder}/__pycache__', exist_ok=True)
                for path in (f'{folder}/{name}', f'{folder}/__pycache__/{name}c'):
                    with open(path, 'w') as file:
                        file.write('mark = 1\n')
                    left += 1
            except OSError:
                assert folder not in ('/tmp', '/dev/shm')
    assert left == 4 * len(NAMES)
    json.mark = 1
    return 2 * n + 1
