# "Write how large the left side is, then the decoder knows where it ends." Each node counts its whole subtree again.
class Codec:
    def serialize(self, root):
        pieces = []

        def size(node):
            return 1 + size(node.left) + size(node.right) if node else 0

        def write(node):
            if node:
                pieces.append(f"{node.val}:{size(node.left)}:{size(node.right)}")
                write(node.left)
                write(node.right)

        write(root)
        return " ".join(pieces)

    def deserialize(self, data):
        pieces = iter(data.split())

        def read(count):
            if count == 0:
                return None
            value, left, right = map(int, next(pieces).split(":"))
            return TreeNode(value, read(left), read(right))

        return read(1 if data else 0)
