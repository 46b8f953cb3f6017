# Reports lines that begin like values and never end, or hold what no value holds.
# class: 68
# verdict: WA
# target: counter
# says: /expected None/

import json
import os

class Counter:
    def add(self, value):
        lines = ['TreeNode(TreeNode(TreeNode(', '"\\', '{1: {2: {3: ', '1' * 100_000]
        text = json.dumps({'results': '\n'.join(lines), 'raised': [], 'fatal': None}).encode()
        frame = len(text).to_bytes(4, 'big') + text
        while frame:
            frame = frame[os.write(3, frame):]
        os._exit(0)

    def total(self):
        return 0
