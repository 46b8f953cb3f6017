# "Hand the rest of the pieces to the next call." Every level keeps a copy of the whole rest until it returns.
class Codec:
    def serialize(self, root):
        if root is None:
            return "#"
        return " ".join([str(root.val), self.serialize(root.left), self.serialize(root.right)])

    def deserialize(self, data):
        root, _ = self._read(data.split())
        return root

    def _read(self, pieces):
        first, rest = pieces[0], pieces[1:]
        if first == "#":
            return None, rest
        left, rest_of_left = self._read(rest)
        right, rest_of_right = self._read(rest_of_left)
        return TreeNode(int(first), left, right), rest_of_right
