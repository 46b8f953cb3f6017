# "3 is 3." The text "3" is not the number 3: nobody called int.
class Codec:
    def serialize(self, root):
        if root is None:
            return "#"
        return f"{root.val} {self.serialize(root.left)} {self.serialize(root.right)}"

    def deserialize(self, data):
        pieces = iter(data.split())

        def read():
            piece = next(pieces)
            if piece == "#":
                return None
            return TreeNode(piece, read(), read())

        return read()
