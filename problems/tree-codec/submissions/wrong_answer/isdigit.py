# "What is not made of digits is a missing child." A minus sign is not a digit: "-7".isdigit() is False.
class Codec:
    def serialize(self, root):
        if root is None:
            return "null"
        return f"{root.val},{self.serialize(root.left)},{self.serialize(root.right)}"

    def deserialize(self, data):
        pieces = iter(data.split(","))

        def read():
            piece = next(pieces)
            if not piece.isdigit():
                return None
            return TreeNode(int(piece), read(), read())

        return read()
