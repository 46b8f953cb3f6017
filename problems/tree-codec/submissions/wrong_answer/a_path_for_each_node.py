# "For each node, the way to it: LLR:5." In a chain the ways get longer and longer, and the text far too long.
class Codec:
    def serialize(self, root):
        pieces = []
        todo = [(root, "")]
        while todo:
            node, way = todo.pop()
            if node:
                pieces.append(f"{way}:{node.val}")
                todo += [(node.right, way + "R"), (node.left, way + "L")]
        return ",".join(pieces)

    def deserialize(self, data):
        above = TreeNode()
        for piece in data.split(",") if data else []:
            way, value = piece.split(":")
            node = above
            for step in "L" + way:
                parent, side = node, "left" if step == "L" else "right"
                node = getattr(node, side)
            setattr(parent, side, TreeNode(int(value)))
        return above.left
