# Level by level with a queue: no recursion at all, and JSON takes care of numbers and gaps.
import json
from collections import deque


class Codec:
    def serialize(self, root: TreeNode | None) -> str:
        values: list[int | None] = []
        waiting = deque([root])
        while waiting:
            node = waiting.popleft()
            values.append(node.val if node else None)
            if node:
                waiting += (node.left, node.right)
        return json.dumps(values)

    def deserialize(self, data: str) -> TreeNode | None:
        values = iter(json.loads(data))

        def next_node() -> TreeNode | None:
            value = next(values)
            return None if value is None else TreeNode(value)

        root = next_node()
        waiting = deque([root] if root else [])
        while waiting:
            node = waiting.popleft()
            node.left, node.right = next_node(), next_node()
            waiting += (child for child in (node.left, node.right) if child)
        return root
