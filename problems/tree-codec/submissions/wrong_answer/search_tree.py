# "Smaller values are on the left, larger ones on the right, so the values in preorder are enough." Nobody promised that.
class Codec:
    def serialize(self, root):
        values = []
        todo = [root]
        while todo:
            node = todo.pop()
            if node:
                values.append(str(node.val))
                todo += [node.right, node.left]
        return " ".join(values)

    def deserialize(self, data):
        root = None
        for value in map(int, data.split()):
            root = self._insert(root, TreeNode(value))
        return root

    def _insert(self, root, new):
        if root is None:
            return new
        node = root
        while True:
            side = "left" if new.val < node.val else "right"
            if getattr(node, side) is None:
                setattr(node, side, new)
                return root
            node = getattr(node, side)
