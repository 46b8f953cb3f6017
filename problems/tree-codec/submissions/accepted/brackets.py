# Brackets around every subtree, as in Lisp; both ways with a stack of its own instead of recursion.
import re


class Codec:
    def serialize(self, root: TreeNode | None) -> str:
        pieces: list[str] = []
        todo: list[TreeNode | str | None] = [root]
        while todo:
            item = todo.pop()
            if isinstance(item, str):
                pieces.append(item)
            elif item is None:
                pieces.append("()")
            else:
                pieces.append(f"({item.val}")
                todo += [")", item.right, item.left]
        return "".join(pieces)

    def deserialize(self, data: str) -> TreeNode | None:
        # Each open bracket has a list here: the value first, then the children.
        open_lists: list[list] = [[]]
        for piece in re.findall(r"[()]|-?\d+", data):
            if piece == "(":
                open_lists.append([])
            elif piece == ")":
                parts = open_lists.pop()
                open_lists[-1].append(TreeNode(*parts) if parts else None)
            else:
                open_lists[-1].append(int(piece))
        return open_lists[0][0]
