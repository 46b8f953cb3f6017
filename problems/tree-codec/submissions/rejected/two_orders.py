# "Preorder and inorder together determine a tree." If no value occurs twice.
class Codec:
    def serialize(self, root):
        before, between = [], []

        def walk(node):
            if node:
                before.append(str(node.val))
                walk(node.left)
                between.append(str(node.val))
                walk(node.right)

        walk(root)
        return ",".join(before) + ";" + ",".join(between)

    def deserialize(self, data):
        before, between = (part.split(",") if part else [] for part in data.split(";"))
        values = iter(before)

        def build(low, high):
            if low == high:
                return None
            value = next(values)
            middle = between.index(value, low, high)
            return TreeNode(int(value), build(low, middle), build(middle + 1, high))

        return build(0, len(between))
