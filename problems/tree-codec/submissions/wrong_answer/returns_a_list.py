# "A list of values can be written down as well." Then write it down: the task asks for a str.
class Codec:
    def serialize(self, root):
        if root is None:
            return [None]
        return [root.val] + self.serialize(root.left) + self.serialize(root.right)

    def deserialize(self, data):
        pieces = iter(data)

        def read():
            piece = next(pieces)
            if piece is None:
                return None
            return TreeNode(piece, read(), read())

        return read()
