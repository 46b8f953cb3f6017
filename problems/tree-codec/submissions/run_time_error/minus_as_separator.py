# "A dash separates the values nicely." It also stands in front of negative ones: int("") is a ValueError.
class Codec:
    def serialize(self, root):
        if root is None:
            return "x"
        return f"{root.val}-{self.serialize(root.left)}-{self.serialize(root.right)}"

    def deserialize(self, data):
        pieces = iter(data.split("-"))

        def read():
            piece = next(pieces)
            if piece == "x":
                return None
            return TreeNode(int(piece), read(), read())

        return read()
