# "All values, level by level, say what the tree looks like." They say nothing of the gaps.
from collections import deque


class Codec:
    def serialize(self, root):
        values = []
        waiting = deque([root])
        while waiting:
            node = waiting.popleft()
            if node:
                values.append(str(node.val))
                waiting += (node.left, node.right)
        return ",".join(values)

    def deserialize(self, data):
        nodes = [TreeNode(int(value)) for value in data.split(",") if value]
        for i, node in enumerate(nodes):
            if 2 * i + 1 < len(nodes):
                node.left = nodes[2 * i + 1]
            if 2 * i + 2 < len(nodes):
                node.right = nodes[2 * i + 2]
        return nodes[0] if nodes else None
