# "One walk from the root for each level." A chain has as many levels as nodes.
from collections import deque


class Codec:
    def serialize(self, root):
        pieces = []

        def write_level(node, level):
            if level == 0:
                pieces.append(str(node.val) if node else "#")
            elif node:
                write_level(node.left, level - 1)
                write_level(node.right, level - 1)

        def height(node):
            return 1 + max(height(node.left), height(node.right)) if node else 0

        for level in range(height(root) + 1):
            write_level(root, level)
        return " ".join(pieces)

    def deserialize(self, data):
        pieces = iter(data.split())

        def next_node():
            piece = next(pieces)
            return None if piece == "#" else TreeNode(int(piece))

        root = next_node()
        waiting = deque([root] if root else [])
        while waiting:
            node = waiting.popleft()
            node.left, node.right = next_node(), next_node()
            waiting += (child for child in (node.left, node.right) if child)
        return root
