# "Every value is one character, so there is no need for separators." 12 becomes a 1 and a 2.
import re
from collections import deque


class Codec:
    def serialize(self, root):
        pieces = []
        waiting = deque([root])
        while waiting:
            node = waiting.popleft()
            pieces.append(str(node.val) if node else "#")
            if node:
                waiting += (node.left, node.right)
        return "".join(pieces)

    def deserialize(self, data):
        pieces = iter(re.findall(r"-?\d|#", data))

        def next_node():
            piece = next(pieces, "#")
            return None if piece == "#" else TreeNode(int(piece))

        root = next_node()
        waiting = deque([root] if root else [])
        while waiting:
            node = waiting.popleft()
            node.left, node.right = next_node(), next_node()
            waiting += (child for child in (node.left, node.right) if child)
        return root
