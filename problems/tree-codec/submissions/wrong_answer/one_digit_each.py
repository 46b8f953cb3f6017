# "Every value is one character, so there is no need for separators." 12 becomes a 1 and a 2.
import re


class Codec:
    def serialize(self, root):
        pieces = []
        todo = [root]
        while todo:
            node = todo.pop()
            pieces.append(str(node.val) if node else "#")
            if node:
                todo += [node.right, node.left]
        return "".join(pieces)

    def deserialize(self, data):
        pieces = iter(re.findall(r"-?\d|#", data))

        def read():
            piece = next(pieces, "#")
            if piece == "#":
                return None
            return TreeNode(int(piece), read(), read())

        return read()
