# "First ask whether the left side is empty, then write it." Asked by writing it: twice the work on every level, 2^30 times in a chain of thirty.
class Codec:
    def serialize(self, root):
        if root is None:
            return "#"
        left = "#" if self.serialize(root.left) == "#" else self.serialize(root.left)
        right = "#" if self.serialize(root.right) == "#" else self.serialize(root.right)
        return f"{root.val} {left} {right}"

    def deserialize(self, data):
        pieces = iter(data.split())

        def read():
            piece = next(pieces)
            if piece == "#":
                return None
            return TreeNode(int(piece), read(), read())

        return read()
