# A node, then all of its left side, then all of its right side; every missing child leaves a mark.
from collections.abc import Iterator

MISSING = "#"


class Codec:
    def serialize(self, root: TreeNode | None) -> str:
        pieces: list[str] = []

        def write(node: TreeNode | None) -> None:
            if node is None:
                pieces.append(MISSING)
                return
            pieces.append(str(node.val))
            write(node.left)
            write(node.right)

        write(root)
        return " ".join(pieces)

    def deserialize(self, data: str) -> TreeNode | None:
        pieces: Iterator[str] = iter(data.split())

        def read() -> TreeNode | None:
            piece = next(pieces)
            if piece == MISSING:
                return None
            return TreeNode(int(piece), read(), read())

        return read()
